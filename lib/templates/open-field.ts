/** Fields that nobody has filled stand as 【名称】: people see them, and `draft/placeholder` finds them. */
import type { Location, TextDocument } from '../text/document'

const OPEN = /^【[^【】]*】$/

export function openField(name: string): string {
  return `【${name}】`
}

export function isOpen(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && OPEN.test(value))
}

/** Places in a document that are still open, in reading order. */
export function openPlaces({ blocks }: Pick<TextDocument, 'blocks'>): Location[] {
  return blocks.flatMap(({ id, text }) =>
    [...text.matchAll(/【[^【】]*】/g)].map(({ index, 0: found }) => ({ block: id, start: index, end: index + found.length })),
  )
}

/** The first open one of some values as it stands in the text; null where all are given. */
export function firstOpen(values: readonly unknown[]): string | null {
  const open = values.find(isOpen)
  return values.some(isOpen) ? String(open ?? '【数字】') : null
}

const openLists = new WeakSet<object>()

/** Marks a list whose entries nobody has given: it is shown, but its number says nothing. */
export function markOpen<T extends object>(list: T): T {
  openLists.add(list)
  return list
}

export function isOpenList(value: unknown): boolean {
  return typeof value === 'object' && value !== null && openLists.has(value)
}
