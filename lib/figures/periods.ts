/** The quarter that a report is about, and passages that speak of a later one as done. */
import type { Quantity } from '../quantities/model'
import type { Range } from '../text/document'
import type { Sentence } from './clauses'

/** A quarter or half-year named in a sentence. */
export interface PeriodMention extends Range {
  /** Quarter 1–4 in which the period ends. */
  quarter: number
  year: number | null
  /** True where the sentence looks ahead or back. */
  isOther: boolean
}

const AHEAD = /下一步|下步|打算|计划|安排|将|拟|要|力争|确保|预计|部署|谋划|准备|去年|上年|同期|往年|以来|四个季度|年度计划|冲刺/

/** Every quarter that is named, in reading order. */
export function readPeriodMentions(text: string, sentences: readonly Sentence[]): PeriodMention[] {
  const found: PeriodMention[] = []
  for (const sentence of sentences)
    for (const mark of sentence.marks) {
      const quarter = quarterOf(mark)
      if (quarter === null) continue
      const isOther = AHEAD.test(text.slice(sentence.start, sentence.end))
      const year = mark.detail?.type === 'period' ? mark.detail.from.year : null
      found.push({ start: mark.start, end: mark.end, quarter, year, isOther })
    }
  return found
}

/** Of quarters only: months and half-years overlap with them. */
function quarterOf({ detail }: Quantity): number | null {
  return detail?.type === 'period' && detail.unit === 'quarter' ? (detail.number ?? null) : null
}

/** True for a line that names a report and its period: “三季度工作汇报”. */
export function isReportTitle(text: string): boolean {
  return text.length <= 40 && /报告|汇报|总结|小结|情况|通报|材料|简报|分析/.test(text) && !/[。；]/.test(text)
}

/** True for a heading under which plans are made. */
export function opensPlans(text: string): boolean {
  return text.length <= 40 && /下一?步|打算|计划|安排|目标|思路|展望/.test(text)
}
