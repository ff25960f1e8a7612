/** A rule over what the register says: one state, one rule. What differs is shown, never changed: the panel asks first. */
import { compare } from '../../../quantities/rational'
import type { DiagnosticData, Finding, Severity } from '../../../review/diagnostic'
import type { ReviewContext, Rule } from '../../../review/rule'
import { convertUnit } from '../../convert-value'
import type { MentionState, RegisterMention } from '../../reading'
import { type HeldForm, heldValue, writeHeld } from '../../write-value'
import { readWrittenNumber } from '../../written-value'

interface MentionRule {
  slug: string
  code: Extract<Rule['code'], `register/${string}`>
  severity: Severity
  state: MentionState
}

export function mentionRule({ slug, code, severity, state }: MentionRule): Rule {
  return {
    slug,
    code,
    severity,
    basis: '数出一门',
    isAbsence: false,
    *check(context) {
      for (const mention of context.register.mentions) if (mention.state === state && mention.held) yield findingOf(context, mention)
    },
  }
}

function findingOf({ blockOf }: ReviewContext, mention: RegisterMention): Finding {
  const { figure, name } = mention
  const isInTable = blockOf(figure.block).kind === 'table-row'
  return { location: figure, data: dataOf(mention), related: isInTable ? [{ location: name, role: 'name' }] : [] }
}

/** Plain values for the wording: figure and held value in one form, where the value comes from, whose value it is instead. */
function dataOf(mention: RegisterMention): DiagnosticData {
  const { indicator, key, held, matches, quantity } = mention
  const [match] = matches
  const source = held?.revision.source
  return {
    indicator,
    area: key.refArea,
    basis: key.basis,
    valueKind: key.valueKind,
    written: quantity.text,
    held: heldText(mention),
    period: held?.timePeriod ?? '',
    source: [source?.document, source?.table, source?.office, source?.person].filter((part) => part !== undefined && part !== '').join(' '),
    collectedOn: held?.revision.collectedOn ?? '',
    isEarlierRevision: match !== undefined && match.timePeriod === held?.timePeriod,
    matchPeriod: match?.timePeriod ?? '',
    matchCollectedOn: match?.revision.collectedOn ?? '',
  }
}

/** The held value as it would stand in the text; as it is held where the place would round it: who looks it up must find it. */
function heldText({ held, newText, number, quantity }: RegisterMention): string {
  if (held === null) return ''
  if (newText === null) return writeHeld(held.revision)
  // A hedge stands for what was not known so well: the held value has none.
  const text = newText + quantity.text.slice(number.end - quantity.start).replace(/^[余多]|左右$|以上$|以下$|以内$|上下$/g, '')
  return isExact(text, held.revision) ? text : writeHeld(held.revision)
}

function isExact(text: string, held: HeldForm): boolean {
  const written = readWrittenNumber(text)
  if (typeof written === 'string') return false
  const value = convertUnit(heldValue(held), held.unitMeasure, written.unitMeasure)
  return value !== null && compare(value, heldValue(written)) === 0
}
