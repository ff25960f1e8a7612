/** What the register says of one figure whose key is known as far as the document tells it. */
import type { Quantity } from '../quantities/model'
import { compare, multiply, rational } from '../quantities/rational'
import { normalBasis } from './basis-words'
import { compareValue, writeInPlace } from './compare-values'
import type { Observation, Revision } from './model'
import type { OwnArea } from './own-area'
import { equivalentPeriods } from './period-frame'
import type { HeldValue, MentionKey, MentionState, NotComparable, RegisterMention } from './reading'
import type { IndexedSeries, RegisterIndex } from './register-index'
import { heldValue } from './write-value'
import { meaningOf } from './written-unit'

/** A figure and everything that is known of its key. */
export interface Question {
  indicators: readonly string[]
  quantity: Quantity
  sign: 1 | -1
  /** The digits as they stand. */
  digits: string
  key: MentionKey
  /** All words of the basis; the key has the first. */
  basis: readonly string[]
  /** False where the period was guessed. */
  isPeriodCertain: boolean
  /** What the period may be instead. */
  alternatives: readonly string[]
  /** True where a part or an increment may be meant. */
  isLoose: boolean
  /** “累计”: the basis of that name, where the register has one. */
  isCumulative: boolean
  /** True where the sentence or its paragraph names the period. */
  isExplicit: boolean
}

/** The series that a figure may belong to, or why there is none. */
interface Selection {
  fitting: IndexedSeries[]
  reason: NotComparable | null
  /** Those of the basis 累计. */
  isTotal: boolean
}

export type Answer = Pick<RegisterMention, 'indicator' | 'state' | 'reason' | 'seriesId' | 'held' | 'matches' | 'newText'>

export class MentionJudge {
  constructor(
    private readonly index: RegisterIndex,
    private readonly ownArea: OwnArea,
  ) {}

  /** The answer of the first indicator that has one; a name may stand for more than one. */
  judge(question: Question): Answer {
    const answers = question.indicators.map((indicator) => this.judgeOne(indicator, question))
    const [first] = answers
    if (!first) throw new Error('a mention names at least one indicator')
    if (answers.length === 1) return first
    const best = ORDER.map((state) => answers.find((answer) => answer.state === state)).find((answer) => answer !== undefined) ?? first
    // Two indicators of one name, and the figure is neither's: which is meant, nobody can tell.
    return best.state === 'disagrees' ? { ...best, state: 'not-comparable', reason: 'scope' } : best
  }

  private judgeOne(indicator: string, asked: Question): Answer {
    const none: Answer = { indicator, state: 'missing', reason: null, seriesId: null, held: null, matches: [], newText: null }
    const all = this.index.seriesOf(indicator)
    if (all.length === 0) return none
    const { fitting, reason, isTotal } = this.select(all, asked)
    if (reason) return { ...none, state: 'not-comparable', reason }
    // “累计” with no period said may mean since ever, unless the register knows that basis.
    const isGuess = !isTotal && ((asked.isCumulative && !asked.isExplicit) || asked.basis.includes(TOTAL))
    const question = isGuess ? { ...asked, isPeriodCertain: false } : asked
    const { timePeriod } = question.key
    if (timePeriod === null) return unsure(none, question, fitting)
    const said = lookUp(none, question, fitting, timePeriod)
    if (said?.state === 'agrees' || said?.state === 'rounded') return said
    const other = question.alternatives.flatMap((period) => lookUp(none, question, fitting, period) ?? [])
    const agreeing = other.find(({ state }) => state === 'agrees' || state === 'rounded')
    if (agreeing ?? said) return agreeing ?? said ?? none
    return other.length > 0
      ? { ...none, state: 'not-comparable', reason: 'period' }
      : inYear(none, question, fitting, timePeriod.slice(0, 4))
  }

  /** The series whose area, basis and kind are those of the figure; else the first of these that none has. */
  private select(all: readonly IndexedSeries[], { key, basis, isCumulative }: Question): Selection {
    const inArea = all.filter(({ series }) => this.ownArea.fits(series.refArea, key.refArea))
    if (inArea.length === 0) return { fitting: [], reason: 'area', isTotal: false }
    const isSaidTotal = isCumulative || basis.includes(TOTAL)
    const total = isSaidTotal ? inArea.filter(({ series }) => normalBasis(series.basis) === TOTAL) : []
    const others = basis.filter((word) => word !== TOTAL)
    const onBasis = total.length > 0 ? total : inArea.filter(({ series }) => this.fitsBasis(series.basis, series.indicator, others))
    if (onBasis.length === 0) return { fitting: [], reason: 'basis', isTotal: false }
    const fitting = onBasis.filter(({ series }) => series.valueKind === key.valueKind)
    return { fitting, reason: fitting.length === 0 ? 'kind' : null, isTotal: total.length > 0 }
  }

  private fitsBasis(basis: string, indicator: string, words: readonly string[]): boolean {
    const own = normalBasis(basis || this.index.register.defaults.basis)
    const said = words.map(normalBasis).filter((word) => word !== '' && !indicator.includes(word))
    if (said.length === 0) return basis === '' || basis === this.index.register.defaults.basis
    return said.every((word) => word === own || (own !== '' && (own.includes(word) || word.includes(own))))
  }
}

/** What is held for the period under any of its names. */
function lookUp(none: Answer, question: Question, fitting: readonly IndexedSeries[], timePeriod: string): Answer | null {
  for (const period of equivalentPeriods(timePeriod))
    for (const series of fitting) {
      const observation = series.observations.get(period)
      const current = observation && currentOf(observation)
      if (observation && current) return answer(none, question, series, observation, current)
    }
  return null
}

/** Since ever: a stock by nature, so that a register may hold it without saying so. */
const TOTAL = '累计'

/** Of several indicators of one name, the one that says most. */
const ORDER: readonly MentionState[] = ['agrees', 'rounded', 'superseded', 'disagrees', 'not-comparable', 'missing']

function currentOf({ revisions }: Observation): Revision | null {
  const current = revisions.at(-1)
  return current && current.obsStatus !== 'M' ? current : null
}

function answer(
  none: Answer,
  question: Question,
  { series, observations }: IndexedSeries,
  observation: Observation,
  current: Revision,
): Answer {
  const { quantity, sign, digits, isPeriodCertain, isLoose } = question
  const held: HeldValue = { timePeriod: observation.timePeriod, revision: current }
  const base: Answer = { ...none, seriesId: series.id, held }
  const agreement = compareValue(quantity, sign, current)
  if (agreement === null) return { ...base, state: 'not-comparable', reason: 'scope' }
  if (agreement !== 'differs') return { ...base, state: agreement }
  const newText = writeInPlace(quantity, sign, current, digits)
  const matches = [...earlierRevisions(question, observation), ...otherPeriods(question, observation, [...observations.values()])]
  if (matches.length > 0) return { ...base, state: 'superseded', matches, newText }
  if (isLoose && isFarFrom(quantity, current)) return { ...base, state: 'not-comparable', reason: 'scope' }
  if (!isPeriodCertain) return { ...base, state: 'not-comparable', reason: 'period' }
  return { ...base, state: 'disagrees', newText }
}

/** More than half as much again, or less than two thirds. */
function isFarFrom(quantity: Quantity, revision: Revision): boolean {
  const { factor } = meaningOf(revision.unitMeasure)
  if (!quantity.value) return false
  const written = multiply(quantity.value, quantity.factor)
  const held = multiply(heldValue(revision), factor)
  return (
    compare(multiply(written, rational(3)), multiply(held, rational(2))) < 0 ||
    compare(multiply(held, rational(3)), multiply(written, rational(2))) < 0
  )
}

/** The newest first. */
function earlierRevisions({ quantity, sign }: Question, { timePeriod, revisions }: Observation): HeldValue[] {
  return revisions
    .slice(0, -1)
    .reverse()
    .filter((revision) => revision.obsStatus !== 'M' && isSame(quantity, sign, revision))
    .map((revision) => ({ timePeriod, revision }))
}

/** Other periods with this value, the nearest first, earlier before later. */
function otherPeriods({ quantity, sign }: Question, own: Observation, all: readonly Observation[]): HeldValue[] {
  const at = all.indexOf(own)
  return all
    .map((observation, index) => ({ observation, distance: Math.abs(index - at) * 2 + (index > at ? 1 : 0) }))
    .sort((a, b) => a.distance - b.distance)
    .flatMap(({ observation }) => {
      const current = observation === own ? null : currentOf(observation)
      return current && isSame(quantity, sign, current) ? [{ timePeriod: observation.timePeriod, revision: current }] : []
    })
}

/** A hedged or short figure equals too much by rounding to be called another's value. */
function isSame(quantity: Quantity, sign: 1 | -1, revision: Revision): boolean {
  const agreement = compareValue(quantity, sign, revision)
  return agreement === 'agrees' || (agreement === 'rounded' && quantity.hedge === null && significantDigits(quantity) >= 3)
}

function significantDigits({ text }: Quantity): number {
  return text.replace(/\D/g, '').replace(/^0+/, '').length
}

/**
 * Nothing is held for the period. Where the text names none itself, that of its title or section may be wider than what is held:
 * a value of the same year may agree, but nothing can disagree.
 */
function inYear(none: Answer, question: Question, fitting: readonly IndexedSeries[], year: string): Answer {
  const { quantity, sign, isExplicit, isPeriodCertain } = question
  const base: Answer = { ...none, seriesId: fitting[0]?.series.id ?? null }
  if (isExplicit && isPeriodCertain) return base
  const held = fitting.flatMap(({ observations }) => [...observations.values()].filter(({ timePeriod }) => timePeriod.startsWith(year)))
  for (const observation of held.reverse()) {
    const current = currentOf(observation)
    const agreement = current && compareValue(quantity, sign, current)
    if (current && (agreement === 'agrees' || agreement === 'rounded'))
      return { ...base, state: agreement, held: { timePeriod: observation.timePeriod, revision: current } }
  }
  return held.length > 0 ? { ...base, state: 'not-comparable', reason: 'period' } : base
}

/** No period: only agreement with the newest value is worth telling. */
function unsure(none: Answer, { quantity, sign }: Question, fitting: readonly IndexedSeries[]): Answer {
  const most = quantity.hedge ? ['agrees'] : ['agrees', 'rounded']
  for (const { series, observations } of fitting) {
    const newest = [...observations.values()].at(-1)
    const current = newest && currentOf(newest)
    const agreement = current ? compareValue(quantity, sign, current) : null
    if (newest && current && agreement && agreement !== 'differs' && most.includes(agreement))
      return { ...none, state: agreement, seriesId: series.id, held: { timePeriod: newest.timePeriod, revision: current } }
  }
  return { ...none, state: 'not-comparable', reason: 'period' }
}
