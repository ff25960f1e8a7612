import { describe, expect, test } from 'vitest'
import type { RegisterIndex } from '../register/register-index'
import { type PlainTextDocument, readPlainText, toTextOffset } from '../text/plain-text'
import { BlockReader } from './block-reader'
import type { Diagnostic, TextEdit } from './diagnostic'
import { review } from './engine'
import { rules } from './registry'
import { type RuleCases, type RuleInvalidCase, ruleId } from './rule'
import { AS_WRITTEN, equalWidths, registerOf, rewriter, VARIATIONS, type Variation } from './rule-cases'
import { DEFAULT_SETTINGS } from './settings'

const tables = import.meta.glob<RuleCases>('../*/rules/*.cases.ts', { eager: true, import: 'cases' })
const slugOf = (path: string) => /([^/]+)\.cases\.ts$/.exec(path)?.[1] ?? path

/** A text with the diagnostics of one rule, or of all. */
function reviewText(text: string, register: RegisterIndex | null): { source: PlainTextDocument; all: Diagnostic[] } {
  const source = readPlainText(text)
  const result = review(source.document, { ...DEFAULT_SETTINGS, strict: true }, new BlockReader(), register)
  expect(result.failed, 'every rule must survive its own cases').toEqual([])
  return { source, all: result.diagnostics }
}

/** Applies edits, last first; checks that what they expect stands there. */
function applyEdits(source: PlainTextDocument, edits: readonly TextEdit[]): string {
  const placed = edits.map((edit) => ({
    at: toTextOffset(source, { block: edit.block, offset: edit.start }),
    length: edit.end - edit.start,
    ...edit,
  }))
  placed.sort((a, b) => b.at - a.at)
  let { text } = source
  for (const { at, length, expected, newText } of placed) {
    expect(text.slice(at, at + length), 'an edit must name the text it replaces').toBe(expected)
    text = text.slice(0, at) + newText + text.slice(at + length)
  }
  return text
}

function checkPlaces({ source, all }: ReturnType<typeof reviewText>): void {
  const lengths = new Map(source.document.blocks.map(({ id, text }) => [id, text.length]))
  const places = all.flatMap(({ location, related, actions }) => [
    location,
    ...related.map((item) => item.location),
    ...actions.flatMap(({ edits }) => edits),
  ])
  for (const { block, start, end } of places) {
    expect(start).toBeLessThanOrEqual(end)
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeLessThanOrEqual(lengths.get(block) ?? -1)
  }
}

function checkInvalid(id: string, invalid: RuleInvalidCase, variation: Variation, register: RegisterIndex | null): void {
  const rewrite = rewriter(variation)
  const before = reviewText(rewrite(invalid.text), register)
  checkPlaces(before)
  const own = before.all.filter(({ rule }) => rule === id)
  expect(own.map(({ quote }) => quote)).toEqual(invalid.at.map(rewrite))
  if (invalid.severity) expect(own.map(({ severity }) => severity)).toEqual(own.map(() => invalid.severity))
  const edits = own.flatMap(({ actions }) => actions[0]?.edits ?? [])
  const after = applyEdits(before.source, edits)
  if (invalid.fixed !== undefined) expect(equalWidths(after)).toBe(equalWidths(rewrite(invalid.fixed)))
  if (edits.length > 0) expectNothingNew(id, before.all, reviewText(after, register).all)
  for (const { actions } of own) for (const { edits: own } of actions) applyEdits(before.source, own)
}

/** A repair removes its own finding and brings up none of another rule. */
function expectNothingNew(id: string, before: Diagnostic[], after: Diagnostic[]): void {
  const count = (list: Diagnostic[], rule: string) => list.filter((diagnostic) => diagnostic.rule === rule).length
  // A repair follows the manner of the document, whatever taste says.
  const serious = after.filter(({ severity }) => severity !== 'hint')
  for (const { rule } of serious) expect(count(after, rule), `after the repair: ${rule}`).toBeLessThanOrEqual(count(before, rule))
  const repairable = before.filter(({ rule, actions }) => rule === id && actions.length > 0).length
  expect(count(after, id), 'the repair must remove its own finding').toBeLessThanOrEqual(count(before, id) - repairable)
}

for (const [path, cases] of Object.entries(tables)) {
  const rule = rules.find(({ slug }) => slug === slugOf(path))
  if (!rule) throw new Error(`${path} belongs to no rule: name it after its rule’s slug`)
  const id = ruleId(rule)
  const register = registerOf(cases)
  describe(id, () => {
    for (const variation of [AS_WRITTEN, ...VARIATIONS]) {
      const name = JSON.stringify(variation)
      test.each(cases.valid)(`${name} leaves alone: %s`, (text) => {
        const result = reviewText(rewriter(variation)(text), register)
        checkPlaces(result)
        expect(result.all.filter((diagnostic) => diagnostic.rule === id).map(({ quote }) => quote)).toEqual([])
      })
      const invalid = variation === AS_WRITTEN ? cases.invalid : cases.invalid.filter(({ onlyAsWritten }) => !onlyAsWritten)
      test.each(invalid.map((entry) => [entry.text, entry] as const))(`${name} finds: %s`, (_, entry) =>
        checkInvalid(id, entry, variation, register),
      )
    }
  })
}
