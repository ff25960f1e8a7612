/** From a word to a period: what 今年, 上半年 and 9月末 mean where they stand. */
import type { Months, PeriodWord } from './period-words'
import { dayPeriod, daysInMonth, monthsPeriod, parseTimePeriod, pointPeriod } from './time-period'

/** A period that is spoken of, as far as it is known. */
export interface Spoken {
  /** Null where no single period is meant or known. */
  timePeriod: string | null
  /** False where it was guessed: nothing is called wrong by it. */
  isCertain: boolean
  year: number | null
  /** What it may mean instead: 今年 in a report on half of it may be the half or the year. */
  alternatives?: string[]
}

export const UNSPOKEN: Spoken = { timePeriod: null, isCertain: false, year: null }

/** The day from which a document is written; month and day are null where only its year is known. */
export interface Now {
  year: number
  month: number | null
  day: number | null
}

/** A period by its string. */
export function spoken(timePeriod: string | null, isCertain = true): Spoken {
  return { timePeriod, isCertain: isCertain && timePeriod !== null, year: timePeriod === null ? null : Number(timePeriod.slice(0, 4)) }
}

/**
 * What a word means. `around` is the period spoken of so far (sentence, paragraph, section, title);
 * `now` the day of the document.
 */
export function resolvePeriod(word: PeriodWord, around: Spoken, now: Now | null): Spoken {
  if (word.isSpan) return UNSPOKEN
  if (word.isNow) return nowOf(around, now)
  if (word.turn) return turnOf(word.turn, around, now)
  const months = word.months ?? (word.isSamePart ? partOf(around) : null)
  const said = yearOf(word, around, now)
  if (said === null) return UNSPOKEN
  const year = said - (isUnfinished(word, months, said, around, now) ? 1 : 0)
  if (word.isSince) return sinceOf(year, months, around, now)
  if (word.day !== null && months) return spoken(dayOf(year, months, word.day, word.isPoint))
  if (months) return spoken(word.isPoint ? endOf(year, months) : monthsPeriod(year, months.first, months.last))
  if (word.isPoint) return spoken(endOf(year, { first: 1, last: 12 }))
  return wholeYear(word, year, around, now)
}

function yearOf(word: PeriodWord, around: Spoken, now: Now | null): number | null {
  if (word.year !== null) return word.year
  if (word.isPastYear) return pastYear(around, now)
  if (word.shift === null) return around.year ?? guessedYear(word, now)
  const base = word.isRelative || word.isSameYear ? (around.year ?? now?.year) : (now?.year ?? around.year)
  return base === undefined || base === null ? null : base + word.shift
}

/** 全年, 上半年, 12月末 in a document of February: nothing was said of the year, and this one is not so far. */
function isUnfinished(word: PeriodWord, months: Months | null, year: number, around: Spoken, now: Now | null): boolean {
  if (word.year !== null || word.shift !== null || (around.timePeriod !== null && around.isCertain)) return false
  if (!now?.month || now.year !== year || !(months || word.isWholeYear)) return false
  return now.month <= 3 && (months?.last ?? 12) > now.month
}

/** A summary of 2024 looks back on 2024; what is said in February 2025 looks back on it too. */
function pastYear({ year, isCertain }: Spoken, now: Now | null): number | null {
  if (year !== null && isCertain && !(now?.month && now.year === year)) return year
  return now ? now.year - 1 : null
}

/** 12月末 in a document of January is that of the year before. */
function guessedYear({ months }: PeriodWord, now: Now | null): number | null {
  if (!now) return null
  return months && now.month !== null && months.first > now.month ? now.year - 1 : now.year
}

function dayOf(year: number, { first }: Months, day: number, isPoint: boolean): string | null {
  if (day > daysInMonth(year, first)) return null
  return isPoint ? pointPeriod(year, first, day) : dayPeriod(year, first, day)
}

function endOf(year: number, { last }: Months): string {
  return pointPeriod(year, last, daysInMonth(year, last))
}

/** The months of the period spoken of, for 去年同期. */
function partOf({ timePeriod }: Spoken): Months | null {
  const period = timePeriod === null ? null : parseTimePeriod(timePeriod)
  return period && period.sort !== 'year' ? { first: period.firstMonth, last: period.lastMonth } : null
}

/** A year named in a document about a part of it may mean that part. */
function wholeYear(word: PeriodWord, year: number, around: Spoken, now: Now | null): Spoken {
  const part = partOf(around)
  const isOpen = part !== null && around.year === year && !word.isWholeYear && part.last < 12
  if (isOpen) return { ...around, alternatives: [String(year)] }
  const isRunning = now !== null && now.month !== null && now.year === year && now.month < 12 && !word.isWholeYear
  return spoken(String(year), !isRunning || word.year !== null)
}

function nowOf(around: Spoken, now: Now | null): Spoken {
  if (around.timePeriod !== null) return { ...around, isCertain: false }
  return now?.month && now.day ? spoken(pointPeriod(now.year, now.month, now.day), false) : UNSPOKEN
}

function turnOf({ unit, shift }: NonNullable<PeriodWord['turn']>, around: Spoken, now: Now | null): Spoken {
  const part = partOf(around)
  const month = part?.last ?? now?.month ?? null
  const year = part ? around.year : (now?.year ?? null)
  if (month === null || year === null) return UNSPOKEN
  const length = unit === 'month' ? 1 : 3
  const turn = Math.floor((month - 1) / length) + shift + (year * 12) / length
  const [inYear, first] = [Math.floor((turn * length) / 12), (turn * length) % 12]
  return spoken(monthsPeriod(inYear, first + 1, first + length))
}

/** 今年以来: the part of the year that the document is about. */
function sinceOf(year: number, months: Months | null, around: Spoken, now: Now | null): Spoken {
  if (months && months.first > 1) return UNSPOKEN
  if (around.year === year && around.timePeriod !== null) {
    const part = partOf(around)
    return part ? spoken(part.first === 1 ? around.timePeriod : monthsPeriod(year, 1, part.last)) : spoken(around.timePeriod)
  }
  if (now?.year !== year || now.month === null) return { ...UNSPOKEN, year }
  return now.month > 1 ? spoken(monthsPeriod(year, 1, now.month - 1), false) : { ...UNSPOKEN, year }
}

/**
 * The names under which the register may hold what is meant, the likeliest first: the end of 2024 is 2024 for a stock,
 * January to September reaches until the end of September. A month alone never stands for the months before it.
 */
export function equivalentPeriods(timePeriod: string): string[] {
  const period = parseTimePeriod(timePeriod)
  if (!period) return []
  const { sort, year, firstMonth, lastMonth, day } = period
  const monthEnd = daysInMonth(year, lastMonth)
  const until = [pointPeriod(year, lastMonth, monthEnd), dayPeriod(year, lastMonth, monthEnd)]
  if (sort === 'day' || sort === 'point') {
    const own = [pointPeriod(year, lastMonth, day ?? 1), dayPeriod(year, lastMonth, day ?? 1)]
    if (day !== monthEnd) return own
    return [
      ...own,
      monthsPeriod(year, 1, lastMonth),
      ...(lastMonth > 1 ? [monthsPeriod(year, lastMonth, lastMonth)] : []),
      ...quarterEnding(year, lastMonth),
    ]
  }
  if (sort === 'month') return [timePeriod, ...until]
  return firstMonth === 1 || sort !== 'months' ? [timePeriod, ...until] : [timePeriod]
}

/** A stock may be held by quarters. */
function quarterEnding(year: number, month: number): string[] {
  return month % 3 === 0 && month > 3 ? [monthsPeriod(year, month - 2, month)] : []
}
