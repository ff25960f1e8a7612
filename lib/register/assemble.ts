/** The document pass of the register: what blocks leave open is inherited, then every figure with a name is compared. */
import type { Block, TextDocument } from '../text/document'
import { areaLevel, isOwnWord } from './area-words'
import {
  type DocumentFrame,
  type Frame,
  firstOwnWord,
  headingFrame,
  headingLevel,
  readDocumentFrame,
  startingFrame,
} from './document-frame'
import { MentionJudge, type Question } from './judge-mention'
import type { LocalMention, MentionFacts } from './mention-facts'
import type { ValueKind } from './model'
import { OwnArea } from './own-area'
import { resolvePeriod, type Spoken, UNSPOKEN } from './period-frame'
import { type BlockFigures, readMentionFacts } from './read-mentions'
import type { RegisterMention, RegisterReading } from './reading'
import type { RegisterIndex } from './register-index'
import { readTableMentions } from './table-mentions'
import { parseTimePeriod } from './time-period'

/** `facts` are those of the blocks, in order; `documentDate` the day from which 今年 is understood, or null. */
export function assembleRegister(
  document: TextDocument,
  facts: readonly BlockFigures[],
  index: RegisterIndex,
  documentDate: string | null,
): RegisterReading {
  const read = document.blocks.map(({ text }, at) => readMentionFacts(text, facts[at] ?? { figures: { quantities: [] } }, index))
  const frame = readDocumentFrame(document, read, documentDate, index.areas)
  const ownArea = new OwnArea(index, frame.area, firstOwnWord(read))
  return { mentions: new DocumentReader(document, read, frame, ownArea, new MentionJudge(index, ownArea), index).read() }
}

/** `isNear` and `hasArea` say that the paragraph itself named its period, its area. */
type Paragraph = Frame & { isNear: boolean; hasArea: boolean; opening: Spoken }

class DocumentReader {
  private readonly mentions: RegisterMention[] = []
  /** Headings above, with their depth. */
  private readonly headings: { level: number; frame: Frame }[] = []
  /** “主要指标如下：” holds for the lines that follow. */
  private leadIn: Frame | null = null
  private table: number[] = []
  /** What the last paragraph with a period of its own was about. */
  private running: Spoken | null = null

  constructor(
    private readonly document: TextDocument,
    private readonly facts: readonly MentionFacts[],
    private readonly frame: DocumentFrame,
    private readonly ownArea: OwnArea,
    private readonly judge: MentionJudge,
    private readonly index: RegisterIndex,
  ) {}

  read(): RegisterMention[] {
    for (const [at, block] of this.document.blocks.entries()) {
      if (block.kind === 'table-row' && block.cells) {
        this.table.push(at)
        continue
      }
      this.endTable()
      const own = this.facts[at]
      if (own) this.readBlock(block, own)
    }
    this.endTable()
    return this.mentions
  }

  /** Where neither title nor heading names a period, the last one that opened a paragraph goes on. */
  private around(): Frame {
    const frame = this.leadIn ?? this.headings.at(-1)?.frame ?? startingFrame(this.frame)
    const isSaid = frame.period.timePeriod !== null && frame.period.isCertain
    return isSaid || this.running === null ? frame : { ...frame, period: this.running }
  }

  private readBlock(block: Block, facts: MentionFacts): void {
    if (facts.plain.trim() === '') return
    const level = headingLevel(facts.plain, block.kind)
    if (level !== null) {
      this.leadIn = null
      while ((this.headings.at(-1)?.level ?? 0) >= level) this.headings.pop()
      this.headings.push({ level, frame: headingFrame(facts, this.around(), this.frame.now) })
    }
    const frame = this.readSentences(block, facts)
    if (/[：:]\s*$/.test(facts.plain)) this.leadIn = frame
    else if (level === null && facts.sentences[0]?.opening) this.leadIn = null
  }

  /** Reads a paragraph; the frame is the one at its end. */
  private readSentences(block: Block, facts: MentionFacts): Paragraph {
    let frame: Paragraph = { ...this.around(), isNear: false, hasArea: false, opening: UNSPOKEN }
    for (const sentence of facts.sentences) {
      // A place in the middle of a paragraph is an example: it holds for its own sentence.
      const { area } = sentence
      if (area && (area.isOwn || sentence === facts.sentences[0])) frame = { ...frame, area: this.named(area.text, frame), hasArea: true }
      for (const mention of sentence.mentions) this.add(this.place(block, mention, frame), mention.isLoose)
      const { opening } = sentence
      if (!opening || opening.isSpan || opening.isSamePart || ((opening.shift ?? 0) < 0 && sentence !== facts.sentences[0])) continue
      const period = resolvePeriod(opening, opening.turn ? this.around().period : frame.period, this.frame.now)
      // The paragraph's first period, or the one around it, is what a later sentence may go back to.
      const first = sentence === facts.sentences[0] ? period : frame.opening.timePeriod === null ? frame.period : frame.opening
      frame = { ...frame, period, isNear: true, opening: first }
      if (sentence === facts.sentences[0] && frame.period.timePeriod !== null) this.running = frame.period
    }
    return frame
  }

  /** An increment beside a stock that the register holds is nobody's value. */
  private add(mention: RegisterMention, isLoose: boolean): void {
    const isIncrement = (isLoose && mention.reason !== null) || (mention.reason === 'basis' && mention.key.basis === '新增')
    if (!isIncrement) this.mentions.push(mention)
  }

  private place(block: Block, mention: LocalMention, frame: Paragraph): RegisterMention {
    const { quantity, name, joined } = mention
    const at = ({ start, end }: { start: number; end: number }) => ({ block: block.id, start, end })
    const question = this.question(block.text, mention, frame)
    const answer = this.judge.judge(question)
    // Where 万 stands in the head of the column or behind the name, it is not written again.
    const newText = /[十百千万亿]$/.test(question.digits) ? answer.newText : (answer.newText?.replace(/[十百千万亿]+$/, '') ?? null)
    return {
      location: at(joined ?? quantity),
      name: at(name),
      figure: at(quantity),
      number: quantity.number,
      quantity,
      sign: mention.sign,
      key: question.key,
      isPeriodCertain: question.isPeriodCertain,
      ...answer,
      newText,
    }
  }

  private question(text: string, mention: LocalMention, frame: Paragraph): Question {
    const period = this.periodOf(mention, frame)
    const basis = this.basisOf(mention, period)
    const { quantity } = mention
    const valueKind = this.kindOf(mention, frame, period)
    // What one sentence in the middle said need not hold for the next one.
    const isInherited = frame.isNear && mention.own === null && mention.before.length === 0
    const outer = isInherited && frame.opening.timePeriod !== null ? [frame.opening.timePeriod] : []
    return {
      indicators: mention.indicators,
      quantity,
      sign: mention.sign,
      digits: text.slice(quantity.number.start, quantity.number.end),
      basis,
      // An aim of this year is one of the whole year.
      isPeriodCertain: period.isCertain || (valueKind === 'target' && period.timePeriod === String(this.frame.now?.year)),
      alternatives: [...(period.alternatives ?? []), ...outer],
      isLoose: mention.isLoose,
      isCumulative: mention.isCumulative,
      isExplicit: frame.isNear || mention.own !== null || mention.before.length > 0,
      key: {
        refArea: this.ownArea.resolve(mention.area ? this.named(mention.area.text, frame) : frame.area),
        timePeriod: period.timePeriod,
        basis: basis[0] ?? '',
        valueKind,
      },
    }
  }

  /** 该县 is the place spoken of before, where that is a county. */
  private named(area: string, { area: before, hasArea }: Paragraph): string {
    return area.startsWith('该') && hasArea && before !== null && !isOwnWord(before) && areaLevel(before) === areaLevel(area)
      ? before
      : area
  }

  /** Its own word, else the last one before it in the sentence, else what holds around. */
  private periodOf({ own, before, isPeriodOpen, isPresent }: LocalMention, frame: Frame): Spoken {
    const home = this.around().period
    const isOver = isPresent && frame.period.year !== null && home.year !== null && frame.period.year < home.year
    // 本月 and 上月 count from the document's month, whatever month the sentence before spoke of.
    const isTurn = (before[0] ?? own)?.turn != null
    let period = isOver || isTurn ? home : frame.period
    for (const word of before) period = resolvePeriod(word, period, this.frame.now)
    if (own) return resolvePeriod(own, period, this.frame.now)
    return isPeriodOpen ? { ...UNSPOKEN, year: period.year } : period
  }

  /** “累计” since the first of the year is no other basis; up to the end of a year it may be since ever. */
  private basisOf({ basis, isCumulative, own, before }: LocalMention, { timePeriod }: Spoken): readonly string[] {
    const word = own ?? before.at(-1)
    const isSinceEver = isCumulative && word?.isPoint && timePeriod?.includes('12-31')
    return isSinceEver ? [...basis, '累计'] : basis
  }

  private kindOf({ kind, isDone }: LocalMention, { isPlan }: Frame, period: Spoken): ValueKind {
    if (kind) return kind
    const isPast = period.year !== null && this.frame.now !== null && period.year < this.frame.now.year
    return !isDone && !isPast && (isPlan || this.isAhead(period)) ? 'target' : 'actual'
  }

  /** True for a period that ends after the day of the document. */
  private isAhead({ timePeriod }: Spoken): boolean {
    const period = timePeriod === null ? null : parseTimePeriod(timePeriod)
    const { now } = this.frame
    if (!period || !now) return false
    if (period.year !== now.year || now.month === null) return period.year > now.year
    return period.lastMonth > now.month && period.sort !== 'year'
  }

  private endTable(): void {
    if (this.table.length === 0) return
    const blocks = this.table.flatMap((at) => this.document.blocks[at] ?? [])
    const caption = this.caption(this.table[0] ?? 0)
    for (const { mention, block, name } of readTableMentions(blocks, this.index, caption)) {
      const placed = this.place(block, mention, { ...this.around(), isNear: true, hasArea: false, opening: UNSPOKEN })
      this.add({ ...placed, location: placed.figure, name }, false)
    }
    this.table = []
  }

  /** The two lines above a table: its title, and “单位：万元”. */
  private caption(first: number): MentionFacts[] {
    const found: MentionFacts[] = []
    for (let at = first - 1; at >= 0 && found.length < 2; at--) {
      const facts = this.facts[at]
      if (!facts || facts.plain.trim() === '') continue
      if (facts.plain.length > 60) break
      found.unshift(facts)
    }
    return found
  }
}
