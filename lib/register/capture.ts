/**
 * “From a report”: what a document could give to the register. Names are those of the register or guessed; period, area, basis
 * and kind are read by the same reader that checks documents. What is uncertain stays open; nothing is kept without the user.
 */
import type { FiguresReading } from '../figures/model'
import type { Quantity } from '../quantities/model'
import type { Location, TextDocument } from '../text/document'
import { assembleRegister } from './assemble'
import { type GuessedName, guessNames, isKept } from './guess-names'
import { NO_SOURCE, type Register, type RegisterEntry, type Revision, type Series, type SeriesKey, type Source, seriesId } from './model'
import type { RegisterMention } from './reading'
import { buildRegisterIndex } from './register-index'
import { type WrittenFigure, writtenFigure } from './written-figure'
import { readWrittenUnit } from './written-value'

/** What of a proposal nobody can tell from the document. */
export type Open = 'indicator' | 'period' | 'area' | 'basis' | 'kind'

/** One figure of the document as it could be kept. */
export interface Proposal {
  /** `block:start` of the figure: the same as long as the text before it is. */
  id: string
  figure: Location
  /** As written, for people: “5.13万人”. */
  written: string
  key: SeriesKey
  /** Null where it is open. */
  timePeriod: string | null
  value: WrittenFigure
  /** True where the register knows the name. */
  isKnown: boolean
  /** True where the register holds this value with more digits. */
  isRounded: boolean
  open: Open[]
  /** Names under which the register is to know the indicator from now on. */
  aliases: string[]
}

/** Everything that a document could give, in reading order. */
export function proposeEntries(
  document: TextDocument,
  figures: FiguresReading,
  register: Register,
  documentDate: string | null,
): Proposal[] {
  const known = new Set(register.indicators.flatMap(({ name, aliases }) => [name, ...aliases]))
  const guessed = guessNames(document, figures.quantities).filter(({ name }) => !known.has(name))
  const index = buildRegisterIndex(withNames(register, guessed))
  const facts = factsOf(document, figures)
  const taken = new Set<string>()
  const proposals: Proposal[] = []
  for (const mention of assembleRegister(document, facts, index, documentDate).mentions) {
    const proposal = isKept(mention.quantity) ? proposalOf(mention, register) : null
    if (!proposal || taken.has(proposal.id)) continue
    taken.add(proposal.id)
    proposals.push(proposal)
  }
  return proposals
}

/** A proposal as an entry; null while something is open. */
export function entryOf(proposal: Proposal, source: Source, collectedOn: string | null): RegisterEntry | null {
  const { key, timePeriod, value, open, aliases } = proposal
  if (timePeriod === null || key.indicator === '' || open.length > 0) return null
  const obsStatus = key.valueKind === 'forecast' ? ('F' as const) : ('A' as const)
  return { key, timePeriod, aliases, value: { ...value, obsStatus, source, collectedOn, note: '' } }
}

/** The register with guessed names beside its own, each with one value that no document has, so that the reader looks for them. */
function withNames(register: Register, guessed: readonly GuessedName[]): Register {
  const series = guessed.flatMap(({ name, unit }): Series[] => {
    const written = readWrittenUnit(unit === '' ? '无' : unit)
    if (!written) return []
    const key: SeriesKey = { indicator: name, refArea: '', basis: '', valueKind: 'actual' }
    return [{ ...key, id: `${seriesId(key)}|${unit}`, observations: [{ timePeriod: '0001', revisions: [{ ...PLACEHOLDER, ...written }] }] }]
  })
  const names = [...new Set(guessed.map(({ name }) => name))].map((name) => ({ name, aliases: [], note: '' }))
  return { ...register, indicators: [...register.indicators, ...names], series: [...register.series, ...series] }
}

const PLACEHOLDER: Omit<Revision, 'unitMeasure' | 'unitMult'> = {
  ...{ id: 'guessed', obsValue: '-0.000000000001', decimals: 12, obsStatus: 'A', source: NO_SOURCE },
  ...{ collectedOn: null, note: '', recordedAt: 0, importId: null },
}

function factsOf(document: TextDocument, { quantities }: FiguresReading): { figures: { quantities: Quantity[] } }[] {
  const byBlock = new Map<string, Quantity[]>()
  for (const { location, quantity } of quantities) {
    const own = byBlock.get(location.block)
    if (own) own.push(quantity)
    else byBlock.set(location.block, [quantity])
  }
  return document.blocks.map(({ id }) => ({ figures: { quantities: byBlock.get(id) ?? [] } }))
}

function proposalOf(mention: RegisterMention, register: Register): Proposal | null {
  const value = writtenFigure(mention)
  if (!value) return null
  const { indicator, key, figure, quantity, state } = mention
  const isKnown = register.indicators.some(({ name }) => name === indicator)
  const open: Open[] = []
  if (key.timePeriod === null || !mention.isPeriodCertain) open.push('period')
  if (!isKnown && !isPlausible(indicator)) open.push('indicator')
  if (ELSEWHERE.test(key.refArea)) open.push('area')
  return {
    id: `${figure.block}:${figure.start}`,
    figure,
    written: quantity.text,
    key: { indicator, refArea: key.refArea, basis: key.basis, valueKind: key.valueKind },
    timePeriod: key.timePeriod,
    value,
    isKnown,
    isRounded: state === 'rounded',
    open,
    aliases: [],
  }
}

/** “该县”: which, only the sentence before tells. */
const ELSEWHERE = /^[该此其]/

/** Names that begin with what was done, or say that something is left, are rarely those of indicators: 完成, 落实, 主要表现在. */
const DEED =
  /^(?:完成|落实|开展|组织|举办|召开|发放|投入|争取|清理|排查|整治|培训|实现|达到|安排|拨付|建成|新建|续建|化解|整改|办结|选派|盘活|修订|整顿|处理|改造|引进|拆除|硬化|安装|添置|发展|签约|受理|查摆|收集|实施|重点|主要|开工|扎实|累计|带动|建设|其中|其他|每|应|实)|全部|安排$/

function isPlausible(name: string): boolean {
  return !DEED.test(name)
}
