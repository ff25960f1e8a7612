import { expect, test } from 'vitest'
import { rowsToDraw } from './rows-to-draw'

const range = { startIndex: 50, endIndex: 52, overscan: 1, count: 100 }

test.each([
  ['nothing has the focus', -1, [49, 50, 51, 52, 53]],
  ['the focus is out of view', 3, [2, 3, 4, 49, 50, 51, 52, 53]],
  ['the focus is on the first row', 0, [0, 1, 49, 50, 51, 52, 53]],
  ['the focus is on the last row', 99, [49, 50, 51, 52, 53, 98, 99]],
  ['the focus is in view', 51, [49, 50, 51, 52, 53]],
])('where %s', (_, focused, rows) => {
  expect(rowsToDraw(range, focused)).toEqual(rows)
})
