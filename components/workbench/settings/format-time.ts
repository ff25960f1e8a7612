import type { Locale } from '@/lib/review/wording'

/** A moment for people, to the minute. */
export function formatTime(at: number, locale: Locale): string {
  return new Date(at).toLocaleString(locale === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' })
}
