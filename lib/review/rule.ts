import type { DraftReading } from '../draft/model'
import type { FiguresReading } from '../figures/model'
import type { RegisterReading } from '../register/reading'
import type { Enumeration, StructureReading } from '../structure/model'
import type { Block, TextDocument } from '../text/document'
import type { DiagnosticCode } from './codes'
import type { Finding, Severity } from './diagnostic'
import type { ReviewSettings } from './settings'

/** Everything a rule may look at. Pure data; reading happened before. */
export interface ReviewContext {
  document: TextDocument
  /** Index of a block in the document; throws on an unknown id. */
  indexOf(block: string): number
  blockOf(block: string): Block
  structure: StructureReading
  draft: DraftReading
  figures: FiguresReading
  /** Empty where no register is at hand. */
  register: RegisterReading
  settings: ReviewSettings
}

/** The way to a block by its id. */
export type Blocks = Pick<ReviewContext, 'blockOf'>

/** One rule, one file, one table of cases beside it (`<slug>.cases.ts`). It has one of the two checks, or both. */
export interface Rule {
  /** Equals the file name; the rule's id is `code/slug`. */
  slug: string
  code: DiagnosticCode
  severity: Severity
  /** The standard or custom it follows, by name only. */
  basis: string
  /** True for rules of absence (missing, lone, empty, announced): silent where the document was read only in part. */
  isAbsence: boolean

  /** Looks at the document as a whole. */
  check?(context: ReviewContext): Iterable<Finding>
  /**
   * Looks at one list at a time, and at nothing but the list and the blocks in which its markers and its announced count stand:
   * what is found is kept until one of these changes. Lists inside quotation marks are not shown to it.
   */
  checkList?(list: Enumeration, blocks: Blocks): Finding[]
}

/** The rule's id: what settings, ignoring and the wording refer to. */
export function ruleId(rule: Pick<Rule, 'code' | 'slug'>): string {
  return `${rule.code}/${rule.slug}`
}

/**
 * The table of a rule. Texts may hold slots that are filled with generated words:
 * `{place}` 地名, `{body}` 单位, `{work}` 动宾短语 (“加强宣传”), `{matter}` 名词 (“工作”),
 * `{n}` an Arabic number above 1. Lines are paragraphs. The table is also run with other
 * words, with half-width punctuation and with full-width digits.
 */
export interface RuleCases {
  /** A register as the rows of a long list, the first naming the columns; all texts of the table are read beside it. */
  register?: string[][]
  valid: string[]
  invalid: RuleInvalidCase[]
}

export interface RuleInvalidCase {
  text: string
  /** The quoted text of each finding, in order; slots allowed. */
  at: string[]
  severity?: Severity
  /** The whole text after the first action of each finding, applied from last to first. */
  fixed?: string
  /** True where width itself is the defect: the table is then not rewritten for this case. */
  onlyAsWritten?: boolean
}
