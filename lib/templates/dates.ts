/** Days as the form gives them, `2026-11-25`, and as documents write them. */
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** 2026年11月25日: no leading zeros. What is no day comes back as an open place. */
export function officialDate(day: string): string {
  const found = DAY.exec(day)
  return found && isDay(day) ? `${found[1]}年${Number(found[2])}月${Number(found[3])}日` : '【日期】'
}

/** 星期三. */
export function weekdayOf(day: string): string {
  return isDay(day) ? `星期${'日一二三四五六'[new Date(`${day}T00:00:00Z`).getUTCDay()]}` : '【星期】'
}

export function isDay(day: string): boolean {
  const time = DAY.test(day) ? new Date(`${day}T00:00:00Z`) : null
  return time !== null && !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === day
}
