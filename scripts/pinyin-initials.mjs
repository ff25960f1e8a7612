/**
 * `npm run pinyin`: writes lib/text/pinyin/initials-table.ts, the first letters of all readings of each Chinese character.
 * pinyin-pro itself would cost the panel eight times as much and seconds to look up a long list of names.
 */
import './check-node.mjs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pinyin } from 'pinyin-pro'
import { ROOT } from './setup.mjs'

const FIRST = 0x4e00
const LAST = 0x9fff
/** Characters to a line: a page of Unicode, so that a change shows where it is. */
const LINE = 256
/** Stand for sets of several letters, from here on: all printable, none combining. */
const SETS_FROM = 0xc0

const TARGET = 'lib/text/pinyin/initials-table.ts'

/** Letters with which a character may be read, in order: 乐 (le, yue, yao, lao) gives `ly`. Empty where it has no reading. */
function initialsOf(character) {
  const readings = pinyin(character, { toneType: 'none', type: 'array', multiple: true })
  return [...new Set(readings.map((reading) => reading[0]).filter((letter) => /^[a-z]$/.test(letter)))].sort().join('')
}

/** The text of the table's file. */
export function renderInitialsTable() {
  const initials = Array.from({ length: LAST - FIRST + 1 }, (_, index) => initialsOf(String.fromCharCode(FIRST + index)))
  const sets = [...new Set(initials.filter((letters) => letters.length > 1))].sort()
  const codes = initials.map((letters) => {
    if (letters.length > 1) return String.fromCharCode(SETS_FROM + sets.indexOf(letters))
    return letters || '-'
  })
  const lines = []
  for (let start = 0; start < codes.length; start += LINE) lines.push(codes.slice(start, start + LINE).join(''))
  return `/** Written by \`npm run pinyin\`; do not edit. First letters of all readings of U+4E00 to U+9FFF. */

/** Sets of several letters; U+00C0 stands for the first, U+00C1 for the next. */
export const LETTER_SETS =
  '${sets.join(' ')}'

/** One sign for each character: a letter, a set of letters, or \`-\` where it has no reading. */
export const INITIALS = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('')
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(join(ROOT, TARGET), renderInitialsTable())
  console.log(TARGET)
}
