/**
 * Runs inside the side panel's page during tests and drives the shipped page with the project's own
 * connection, so that everything between panel and page is the real thing. It is no part of any build.
 */
import type { DocumentTarget, FoundDocument, Survey } from '../../lib/messaging/connection'
import { pageConnection } from '../../lib/messaging/page-connection'
import type { EditOutcome, ExpectedPlace, Mark, RevealOutcome } from '../../lib/messaging/protocol'
import { applyChange } from '../../lib/text/change'
import type { Position, TextDocument } from '../../lib/text/document'

interface Watched {
  document: TextDocument | null
  isReadOnly: boolean
  caret: Position | null
  closed: string | null
  changes: number
  snapshots: number
  drifted: number
  progress: number
}

let target: DocumentTarget | null = null
let stop = new AbortController()
let watched = nothing()
let watch: { resync(): void } | null = null

let tabChanges = 0
pageConnection.onTabChange(() => {
  tabChanges += 1
}, new AbortController().signal)

function nothing(): Watched {
  return { document: null, isReadOnly: false, caret: null, closed: null, changes: 0, snapshots: 0, drifted: 0, progress: 0 }
}

function chosen(): DocumentTarget {
  if (!target) throw new Error('no document was chosen')
  return target
}

function document(): TextDocument {
  if (!watched.document) throw new Error('no document has arrived')
  return watched.document
}

export const driver = {
  survey: async (): Promise<Survey> => {
    const tab = await pageConnection.currentTab()
    return tab === undefined ? { status: 'no-document' } : pageConnection.survey(tab)
  },
  surveyTab: (tabId: number): Promise<Survey> => pageConnection.survey(tabId),

  /** Watches the likeliest document of the tab. */
  async open(): Promise<FoundDocument> {
    const survey = await driver.survey()
    if (survey.status !== 'found' || !survey.documents[0]) throw new Error(`survey: ${survey.status}`)
    driver.watch(survey.documents[0].target)
    return survey.documents[0]
  },

  watch(next: DocumentTarget): void {
    stop.abort()
    stop = new AbortController()
    target = next
    const own = nothing()
    watched = own
    watch = pageConnection.watch(
      next,
      {
        onSnapshot: (snapshot, isReadOnly) => {
          own.document = snapshot
          own.isReadOnly = isReadOnly
          own.snapshots += 1
        },
        onChange: (change) => {
          own.changes += 1
          const after = own.document && applyChange(own.document, change)
          if (after) own.document = after
          else {
            own.drifted += 1
            watch?.resync()
          }
        },
        onProgress: () => {
          own.progress += 1
        },
        onCaret: (position) => {
          own.caret = position
        },
        onReadOnly: (isReadOnly) => {
          own.isReadOnly = isReadOnly
        },
        onClosed: (reason) => {
          own.closed = reason
        },
      },
      stop.signal,
    )
  },

  watched: (): Watched => watched,
  /** The text of one block: a whole document of 20,000 takes its time to the test. */
  textAt: (index: number): string | undefined => watched.document?.blocks[index]?.text,
  counts: (): Pick<Watched, 'changes' | 'snapshots' | 'drifted'> => ({
    changes: watched.changes,
    snapshots: watched.snapshots,
    drifted: watched.drifted,
  }),
  target: chosen,
  /** How often the connection said that the tab should be looked at again. */
  tabChanges: (): number => tabChanges,
  resync: () => watch?.resync(),
  close: () => stop.abort(),

  /** The nth place (from 0) at which a text stands, with its surroundings, as the panel would name it. */
  place(text: string, nth = 0): ExpectedPlace {
    let left = nth
    for (const { id, text: all } of document().blocks)
      for (let start = all.indexOf(text); start >= 0; start = all.indexOf(text, start + 1)) {
        if (left-- > 0) continue
        const end = start + text.length
        return { block: id, start, end, expected: text, before: all.slice(Math.max(0, start - 32), start), after: all.slice(end, end + 32) }
      }
    throw new Error(`“${text}” does not stand in the document`)
  },

  replace(place: ExpectedPlace, newText: string, version = document().version): Promise<EditOutcome> {
    return pageConnection.replace(chosen(), { ...place, newText, version, sessionId: document().sessionId })
  },
  insert(text: string, html: string | null, at: Position | null = null): Promise<EditOutcome> {
    const { sessionId, version } = document()
    return pageConnection.insert(chosen(), { sessionId, version, at, text, html })
  },
  highlight(marks: Mark[]): Promise<{ painted: number }> {
    return pageConnection.highlight(chosen(), { sessionId: document().sessionId, marks })
  },
  reveal(place: ExpectedPlace): Promise<RevealOutcome> {
    return pageConnection.reveal(chosen(), { sessionId: document().sessionId, place })
  },
}

Object.assign(globalThis, { hegaoDriver: driver })
