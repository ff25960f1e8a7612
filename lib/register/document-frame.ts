/** What the whole document says of its figures: its day, its period, its area; and what headings say of what is under them. */
import type { TextDocument } from '../text/document'
import { areaLevel, isAreaName, readAreaAt } from './area-words'
import type { MentionFacts } from './mention-facts'
import { type Now, resolvePeriod, type Spoken, spoken, UNSPOKEN } from './period-frame'

export interface Frame {
  period: Spoken
  /** As written: 东峨镇, 全县; null where none is named. */
  area: string | null
  /** Under 下一步打算, 主要目标. */
  isPlan: boolean
}

export interface DocumentFrame extends Frame {
  now: Now | null
}

/** Lines that may be the title of a document. */
const TITLE_LINES = 3
const SHORT = 50

/** Titles that name the year in which they were given, not the one they report on. */
const ADDRESS = /政府工作报告|党代会|人代会|人民代表大会/
const PLAN_TITLE = /工作要点|工作计划|工作安排|实施方案|行动方案|目标责任|任务书|规划(?!建设)|打算|工作思路/
const PLAN_HEADING = /下一?步|下阶段|打算|计划|安排|目标|思路|展望|部署|明年|重点任务|主要任务/
/** “上半年总结及下半年打算” is first of all what was done. */
const DONE_HEADING = /回顾|完成情况|成效|情况|总结|汇报|通报|成绩|进展/
const DATE_LINE = /^[\s（(]*(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?[\s）)]*$/

export function readDocumentFrame(
  document: TextDocument,
  facts: readonly MentionFacts[],
  documentDate: string | null,
  known: ReadonlySet<string>,
): DocumentFrame {
  const titles = titleLines(document, facts)
  const plain = titles.map((index) => facts[index]?.plain ?? '').join('')
  const title = titles
    .filter((index) => !DATE_LINE.test(facts[index]?.plain ?? ''))
    .flatMap((index) => facts[index]?.periods ?? [])
    .find(({ isSpan, isCompared, day }) => !isSpan && !isCompared && day === null)
  const titleYear = title?.year ?? null
  const now = readDay(documentDate) ?? ownDay(facts) ?? (titleYear === null ? null : { year: titleYear, month: null, day: null })
  const own = title ? resolvePeriod(title, now ? { ...UNSPOKEN, year: now.year } : UNSPOKEN, now) : UNSPOKEN
  const said = own.timePeriod === null ? firstPeriod(facts, own.year ?? now?.year ?? null, now) : own
  const period = ADDRESS.test(plain) ? { ...said, isCertain: false } : said
  return {
    period,
    now,
    area: areaInTitle(facts, titles, known) ?? firstArea(facts, known, firstOwnWord(facts)),
    isPlan: PLAN_TITLE.test(plain) && !/总结|情况|回顾|成效|汇报|通报|公报/.test(plain),
  }
}

/** Where the title names none: the period that the body begins with, “1—10月，全市……”. */
function firstPeriod(facts: readonly MentionFacts[], year: number | null, now: Now | null): Spoken {
  const around = { ...UNSPOKEN, year }
  for (const { sentences } of facts.slice(0, 12))
    for (const { opening } of sentences) {
      if (!opening || opening.isSpan || opening.isNow || opening.isSamePart || opening.day !== null || (opening.shift ?? 0) !== 0) continue
      return resolvePeriod(opening, around, now)
    }
  // Nothing is said: at best the year in which it was written.
  return year === null ? around : spoken(String(year), false)
}

/** The first lines that are short and end in no full stop. */
function titleLines({ blocks }: TextDocument, facts: readonly MentionFacts[]): number[] {
  const found: number[] = []
  for (const [index, { kind, text }] of blocks.entries()) {
    const line = text.trim()
    if (line === '') continue
    if (kind !== 'title' && (line.length > SHORT || /[。；：，,;]$/.test(line) || kind === 'table-row')) break
    if (kind !== 'title' && /^[一二三四五六七八九十]{1,3}、|^（[一二三四五六七八九十]）/.test(facts[index]?.plain ?? '')) break
    found.push(index)
    if (found.length === TITLE_LINES) break
  }
  return found
}

function readDay(day: string | null): Now | null {
  const found = day === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  return found ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) } : null
}

/** A line that is a date and nothing else. */
function ownDay(facts: readonly MentionFacts[]): Now | null {
  for (const { plain } of facts) {
    const found = plain.length < 24 ? DATE_LINE.exec(plain) : null
    if (found) return { year: Number(found[1]), month: Number(found[2]), day: found[3] === undefined ? null : Number(found[3]) }
  }
  return null
}

/** “清河县2024年…”, “关于东峨镇…的报告”. */
function areaInTitle(facts: readonly MentionFacts[], titles: readonly number[], known: ReadonlySet<string>): string | null {
  for (const index of titles) {
    const { plain = '' } = facts[index] ?? {}
    for (let at = 0; at < plain.length; at++) {
      if (at > 0 && !/[关于在对《“\s年月日）]/.test(plain.charAt(at - 1))) continue
      const area = readAreaAt(plain, at, known)
      if (area && !area.isOwn && !area.text.startsWith('该')) return area.text
    }
  }
  return null
}

/** 全县, 我镇: the first such word of the document; null where it has none. */
export function firstOwnWord(facts: readonly MentionFacts[]): string | null {
  for (const { plain } of facts) {
    const found = /(?:全|我|本)(?:省|市|州|县|区|旗|乡|镇|村)/.exec(plain)?.[0]
    if (found) return found
  }
  return null
}

/** The place that the first sentence with a place begins with, unless 全县 says that it is only a part. */
function firstArea(facts: readonly MentionFacts[], known: ReadonlySet<string>, ownWord: string | null): string | null {
  const level = areaLevel(ownWord ?? '')
  for (const { sentences } of facts)
    for (const { area } of sentences)
      if (
        area &&
        !area.isOwn &&
        !area.text.startsWith('该') &&
        isAreaName(area.text, known) &&
        (level === 0 ? areaLevel(area.text) >= 3 : areaLevel(area.text) === level)
      )
        return area.text
  return null
}

/** How deep a heading is; null for a line that is none. */
export function headingLevel(line: string, kind: string): number | null {
  const text = line.trim()
  if (text === '' || text.length > 40 || kind === 'table-row') return null
  if (/[。；;，,：:！？]$/.test(text) || /[。；]|^（?单位/.test(text) || DATE_LINE.test(text)) return null
  if (/^第[一二三四五六七八九十\d]+[章编部篇]/.test(text)) return 1
  if (/^[一二三四五六七八九十]{1,3}、/.test(text)) return 2
  if (/^（[一二三四五六七八九十]{1,3}）/.test(text)) return 3
  if (/^\d{1,2}[.．、](?!\d)|^（\d{1,2}）/.test(text)) return 4
  return kind === 'heading' || text.length <= 24 ? 2 : null
}

/** What a heading says of the text under it; what it leaves open holds on from the frame around. */
export function headingFrame({ plain, periods, sentences }: MentionFacts, around: Frame, now: Now | null): Frame {
  const word = periods.find(({ isSpan, isCompared }) => !isSpan && !isCompared)
  const area = sentences[0]?.area?.text ?? null
  return {
    period: word ? resolvePeriod(word, around.period, now) : around.period,
    area: area ?? around.area,
    isPlan: DONE_HEADING.test(plain) ? false : PLAN_HEADING.test(plain) || around.isPlan,
  }
}

/** The period of the document itself, where nothing nearer says another. */
export function startingFrame({ period, area, isPlan }: DocumentFrame): Frame {
  return { period, area, isPlan }
}
