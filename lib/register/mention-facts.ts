/** What the text of one block says of figures with names, before anything is known of the blocks around it. */
import type { Quantity } from '../quantities/model'
import type { Range } from '../text/document'
import type { AreaWord } from './area-words'
import type { ValueKind } from './model'
import type { PeriodWord } from './period-words'

/** A figure tied by grammar to the name of an indicator. */
export interface LocalMention {
  /** Indicators that the name may stand for. */
  indicators: string[]
  name: Range
  quantity: Quantity
  /** −1 for “下降3.2%”, a growth below zero. */
  sign: 1 | -1
  /** The figure's own period: between name and figure, or in brackets behind it. */
  own: PeriodWord | null
  /** Words before it in the sentence, in order, without those that are only compared with. */
  before: PeriodWord[]
  /** Set where the sentence names more periods than figures, so that nobody can tell which is meant. */
  isPeriodOpen: boolean
  /** The nearest area in the sentence; null where it names none. */
  area: AreaWord | null
  basis: string[]
  /** “累计完成”: since some day, which may be the first of the year. */
  isCumulative: boolean
  /** “现有”: now, whatever year the sentence before spoke of. */
  isPresent: boolean
  /** True where the words may mean an increment or a part: far from the held value it is another figure. */
  isLoose: boolean
  /** What the words right around the figure make of it; null where they say nothing. */
  kind: ValueKind | null
  /** “已完成”, “达到了”: done, whatever the section is about. */
  isDone: boolean
  /** From the name to the figure, where they stand together in one clause. */
  joined: Range | null
}

export interface SentenceFacts extends Range {
  /** The word that opens the sentence: it holds for what follows in the paragraph. */
  opening: PeriodWord | null
  /** The area that opens the sentence. */
  area: AreaWord | null
  mentions: LocalMention[]
}

export interface MentionFacts {
  plain: string
  sentences: SentenceFacts[]
  /** All words of the block, for titles and headings. */
  periods: PeriodWord[]
}

export const NO_FACTS: MentionFacts = { plain: '', sentences: [], periods: [] }
