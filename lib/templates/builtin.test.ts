import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { BlockReader } from '../review/block-reader'
import { review } from '../review/engine'
import { DEFAULT_SETTINGS } from '../review/settings'
import { readPlainText } from '../text/plain-text'
import { BUILTIN_KINDS } from './builtin'
import { TOP } from './numbering'
import { parseKind } from './parse-kind'
import { render } from './render'
import { plainText } from './rendered'
import { sampleValues } from './sample-values'
import { fieldsOf, usesIn } from './section-fields'

const FOLDER = fileURLToPath(new URL('./library/', import.meta.url))
const files = readdirSync(FOLDER).sort()
const sections = BUILTIN_KINDS.flatMap((kind) => kind.sections.map((section) => ({ kind, section, id: `${kind.id}/${section.id}` })))

function remarks(text: string): string[] {
  const { diagnostics } = review(readPlainText(text).document, DEFAULT_SETTINGS, new BlockReader())
  return diagnostics.filter(({ severity }) => severity !== 'hint').map(({ rule, quote }) => `${rule} ${quote}`)
}

test.each(files)('%s has no fault', (file) => {
  expect(parseKind(readFileSync(FOLDER + file, 'utf8')).faults).toEqual([])
})

test('the library has the 35 kinds and the fragments, each id once', () => {
  expect(BUILTIN_KINDS).toHaveLength(36)
  expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
})

test.each(sections)('$id with its examples is clean', ({ kind, section }) => {
  // As in a document: a section with a heading stands behind another one.
  const [first] = section.blocks
  const isHeaded = typeof first === 'object' && 'style' in first && first.style === 'heading'
  const filled = plainText(render(kind, [section], sampleValues(fieldsOf(kind, section)), { ...TOP, ordinal: isHeaded ? 2 : 1 }))
  const text = isHeaded ? `一、工作背景\n各项准备已经就绪。\n${filled}` : filled
  expect(text).not.toMatch(/【|】|undefined|null|NaN/)
  expect(remarks(text), text).toEqual([])
})

test.each(BUILTIN_KINDS)('the whole of $id with its examples is clean', (kind) => {
  const fields = kind.sections.flatMap((section) => fieldsOf(kind, section))
  const text = plainText(render(kind, kind.sections, sampleValues(fields)))
  expect(remarks(text), text).toEqual([])
})

test.each(sections)('$id unfilled says what is open', ({ kind, section }) => {
  const fields = fieldsOf(kind, section).filter((field) => !field.isOptional && (field.type === 'list' || !field.default))
  const text = plainText(render(kind, [section], {}))
  if (fields.length > 0) expect(text).toContain('【')
})

test.each(sections)('$id is printed as official documents are', ({ section }) => {
  const texts = usesIn(section).flatMap(({ texts }) => texts.map((text) => text.replace(/\{\{.*?\}\}/g, '甲')))
  for (const text of [section.title, ...texts]) {
    expect(text).not.toMatch(/[\u4e00-\u9fff][,.;:!?()"']|[,;:!?()"'][\u4e00-\u9fff]/) // half-width punctuation
    expect(text).not.toMatch(/[，。；：、]{2}|^[，。；、]|\s$|XX|××|某某|待补/)
    expect(text.split('“').length).toBe(text.split('”').length)
    expect(text.split('《').length).toBe(text.split('》').length)
    expect(text.split('**').length % 2).toBe(1)
  }
})
