import { expect, test } from 'vitest'
import { hashText } from './document'

/** Places that users set aside are known by their hashes: another hash would forget them all. */
test.each([
  ['', 'wvjl67o803'],
  ['一', '2e1d5ndk5yo'],
  ['一是抓落实。', '1wdg8d5tyoo'],
  ['2548405', '3c7drc'],
])('the hash of %j stays what it is', (text, hash) => {
  expect(hashText(text)).toBe(hash)
})
