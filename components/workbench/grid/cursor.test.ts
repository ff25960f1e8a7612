import { expect, test } from 'vitest'
import { blockOf, type KeyPress, moveCursor, tabTarget } from './cursor'

const SIZE = { rows: 100, columns: 5, page: 20 }
const press = (key: string): KeyPress => ({ key: key.replace(/^Ctrl\+/, ''), ctrl: key.startsWith('Ctrl+'), shift: false })

test.each([
  ['ArrowDown', 11, 2],
  ['ArrowUp', 9, 2],
  ['ArrowLeft', 10, 1],
  ['ArrowRight', 10, 3],
  ['PageDown', 30, 2],
  ['PageUp', 0, 2],
  ['Home', 10, 0],
  ['End', 10, 4],
  ['Ctrl+Home', 0, 0],
  ['Ctrl+End', 99, 4],
  ['Ctrl+ArrowDown', 99, 2],
  ['Ctrl+ArrowUp', 0, 2],
  ['Ctrl+ArrowLeft', 10, 0],
])('%s leads to row %i, column %i', (key, row, column) => {
  expect(moveCursor({ row: 10, column: 2 }, press(key), SIZE)).toEqual({ row, column })
})

test('the edges hold', () => {
  expect(moveCursor({ row: 99, column: 4 }, press('ArrowDown'), SIZE)).toEqual({ row: 99, column: 4 })
  expect(moveCursor({ row: 0, column: 0 }, press('ArrowLeft'), SIZE)).toEqual({ row: 0, column: 0 })
  expect(moveCursor({ row: 95, column: 0 }, press('PageDown'), SIZE)).toEqual({ row: 99, column: 0 })
})

test('other keys move nothing', () => {
  expect(moveCursor({ row: 0, column: 0 }, press('a'), SIZE)).toBeNull()
})

test('Tab goes through a row and out of it', () => {
  expect(tabTarget({ row: 3, column: 3 }, false, 5)).toEqual({ row: 3, column: 4 })
  expect(tabTarget({ row: 3, column: 4 }, false, 5)).toBeNull()
  expect(tabTarget({ row: 3, column: 0 }, true, 5)).toBeNull()
})

test('a block has its corners in any order', () => {
  expect(blockOf({ row: 5, column: 1 }, { row: 2, column: 3 })).toEqual({ top: 2, bottom: 5, left: 1, right: 3 })
})
