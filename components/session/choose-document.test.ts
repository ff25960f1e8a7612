import { expect, test } from 'vitest'
import { foundDocument } from '@/components/test-support/scripted-connection'
import { chooseDocument } from './choose-document'

const short = foundDocument({ editor: 'e1', characters: 10, isFocused: false })
const long = foundDocument({ editor: 'e2', characters: 900, isFocused: false })
const focused = foundDocument({ editor: 'e3', characters: 5, isFocused: true })
const unreadable = foundDocument({ editor: 'e4', characters: 9_000, isFocused: true, adapter: 'unreadable' })

test('the editor in which the user was comes first, else the longest', () => {
  expect(chooseDocument([short, long, focused], null)).toBe(focused)
  expect(chooseDocument([short, long], null)).toBe(long)
})

test('an editor that cannot be read is the last choice, also with the focus in it', () => {
  expect(chooseDocument([unreadable, short], null)).toBe(short)
  expect(chooseDocument([unreadable], null)).toBe(unreadable)
})

test('the editor used before is kept while it is there', () => {
  expect(chooseDocument([short, focused], short.target)).toBe(short)
  expect(chooseDocument([focused], short.target)).toBe(focused)
  expect(chooseDocument([foundDocument({ editor: 'e1', isFocused: false }, { path: '/other' }), focused], short.target)).toBe(focused)
})

test('nothing is chosen where there is nothing', () => {
  expect(chooseDocument([], short.target)).toBeUndefined()
})
