/** Runs the rules: those about lists once over each list, and again only where an edit has touched it. */
import type { Enumeration, Item, Marker } from '../structure/model'
import type { Block } from '../text/document'
import type { RuleFinding } from './complete-finding'
import { rules } from './registry'
import { type Blocks, type ReviewContext, type Rule, ruleId } from './rule'

export interface RuleRun {
  findings: RuleFinding[]
  /** Rules that failed: one broken rule must not hide the others. */
  failed: string[]
}

const DOCUMENT_RULES = rules.filter(({ check }) => check)
const LIST_RULES = rules.filter(({ checkList }) => checkList)

/** Lists looked at between two chances to cancel. */
const SLICE = 500

/** Yields between its steps, so that it can be given up. */
export function* runRules(context: ReviewContext): Generator<void, RuleRun> {
  const isOn = switchOf(context)
  const findings: RuleFinding[] = []
  const failed = new Set<Rule>()
  const { enumerations } = context.structure
  for (let index = 0; index < enumerations.length; index++) {
    const list = enumerations[index]
    if (list && !list.isQuoted) {
      const kept = checkList(list, context)
      for (const found of kept.findings) if (isOn.has(found.rule)) findings.push(found)
      for (const rule of kept.failed) if (isOn.has(rule)) failed.add(rule)
    }
    if (index % SLICE === 0) yield
  }
  for (const rule of DOCUMENT_RULES) {
    if (!isOn.has(rule)) continue
    try {
      for (const finding of rule.check?.(context) ?? []) findings.push({ rule, finding })
    } catch {
      failed.add(rule)
    }
    yield
  }
  return { findings, failed: rules.filter((rule) => failed.has(rule)).map(ruleId) }
}

/** The rules that are to be run. */
function switchOf({ settings, document }: ReviewContext): ReadonlySet<Rule> {
  const disabled = new Set(settings.disabledRules)
  const isOn = (rule: Rule) =>
    !disabled.has(ruleId(rule)) && (document.complete || !rule.isAbsence) && (settings.strict || rule.severity !== 'hint')
  return new Set(rules.filter(isOn))
}

interface ListRun {
  list: Enumeration
  /** The block of the announced count. */
  lead: Block | null
  findings: readonly RuleFinding[]
  failed: readonly Rule[]
}

/** By the first marker of the list. Markers are kept with their blocks: one that is the same stands in a block that is the same. */
const KEPT = new WeakMap<Marker, ListRun>()

function checkList(list: Enumeration, blocks: Blocks): ListRun {
  const first = list.items[0]?.marker
  const lead = list.announced && blocks.blockOf(list.announced.number.block)
  const known = first && KEPT.get(first)
  if (known && known.lead === lead && isSame(known.list, list)) return known
  const run = { list, lead, ...runOver(list, blocks) }
  if (first) KEPT.set(first, run)
  return run
}

function isSame(one: Enumeration, other: Enumeration): boolean {
  if (one.family !== other.family || one.continuesFrom !== other.continuesFrom || one.items.length !== other.items.length) return false
  if (one.announced?.start !== other.announced?.start || one.announced?.end !== other.announced?.end) return false
  for (let index = 0; index < one.items.length; index++) if (!isSameItem(one.items[index], other.items[index])) return false
  return true
}

function isSameItem(one: Item | undefined, other: Item | undefined): boolean {
  if (one === other) return true
  return one?.marker === other?.marker && one?.span.to.block === other?.span.to.block && one?.span.to.offset === other?.span.to.offset
}

function runOver(list: Enumeration, blocks: Blocks): Pick<ListRun, 'findings' | 'failed'> {
  const findings: RuleFinding[] = []
  const failed: Rule[] = []
  for (const rule of LIST_RULES)
    try {
      for (const finding of rule.checkList?.(list, blocks) ?? []) findings.push({ rule, finding })
    } catch {
      failed.push(rule)
    }
  return { findings, failed }
}
