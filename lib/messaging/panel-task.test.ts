import { expect, test } from 'vitest'
import { WaitingTask } from './panel-task'

const ask = (tabId: number) => ({ to: 'hegao-background', type: 'take-task', tabId })

test('a task goes to the panel of its tab, once', () => {
  const waiting = new WaitingTask(() => 0)
  waiting.put({ type: 'save-selection', text: '所选' }, 7)
  expect(waiting.take(ask(8))).toBeNull()
  expect(waiting.take(ask(7))).toEqual({ type: 'save-selection', text: '所选' })
  expect(waiting.take(ask(7))).toBeNull()
})

test('a panel that is opened much later does not begin with it', () => {
  let now = 0
  const waiting = new WaitingTask(() => now)
  waiting.put({ type: 'find-template' }, 7)
  now = 61_000
  expect(waiting.take(ask(7))).toBeNull()
})

test('other messages are not for it', () => {
  expect(new WaitingTask().take({ to: 'hegao-panel', type: 'activated' })).toBeUndefined()
})
