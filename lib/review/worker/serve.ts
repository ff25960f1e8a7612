import type { Register } from '../../register/model'
import { buildRegisterIndex } from '../../register/register-index'
import type { Progress, Review } from '../engine'
import { ReviewSession } from '../session'
import type { ReviewWorkerApi } from './api'

/** Time between two looks at the message queue, in milliseconds: half a frame. */
const SLICE_MS = 8

/** Calls back with the register now and after every change of it. */
export type RegisterSource = (onRegister: (register: Register) => void) => void

/** The worker's side of the review, without the worker: one session, cancelled between slices. */
export function serveReviews(watchRegister: RegisterSource = () => {}): ReviewWorkerApi {
  const session = new ReviewSession()
  let ticket = 0
  let report: (progress: Progress) => void = () => {}
  let tellRegister: () => void = () => {}
  let isEmpty = true
  watchRegister((register) => {
    const wasEmpty = isEmpty
    isEmpty = register.series.length === 0
    session.setRegister(isEmpty ? null : buildRegisterIndex(register))
    if (!isEmpty || !wasEmpty) tellRegister()
  })
  return {
    load: (document) => session.load(document),
    apply: (change) => session.apply(change),
    configure: (settings) => session.configure(settings),
    cancel: () => {
      ticket++
    },
    listen: (onProgress, onRegister) => {
      report = onProgress
      tellRegister = onRegister
    },
    review: () => {
      const mine = ++ticket
      return drive(session.review(), () => mine !== ticket, report)
    },
  }
}

async function drive(
  steps: Generator<Progress, Review>,
  isCancelled: () => boolean,
  onProgress: (progress: Progress) => void,
): Promise<Review | null> {
  let sliceEnd = performance.now() + SLICE_MS
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() < sliceEnd) continue
    onProgress(step.value)
    await letMessagesIn()
    if (isCancelled()) return null
    sliceEnd = performance.now() + SLICE_MS
  }
}

/** Lets waiting messages (a change, a cancel) be handled; a timer would add 4 ms each time. */
function letMessagesIn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
