import type { DiagnosticData } from '../review/diagnostic'
import type { WordingCatalogue } from '../review/wording'

const KINDS: Record<string, string> = { actual: '', target: 'target', threshold: 'limit', forecast: 'forecast' }

function named({ area, indicator, basis, valueKind, period }: DiagnosticData): string {
  const remarks = [period, area, basis, KINDS[String(valueKind)] ?? ''].filter((part) => part !== '' && part !== undefined)
  return `${indicator} (${remarks.join(', ')})`
}

function held({ held: value, source, collectedOn }: DiagnosticData): string {
  const remarks = [source, collectedOn].filter((part) => part !== '' && part !== undefined)
  return `the register holds ${value}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`
}

function whose({ isEarlierRevision, matchPeriod, matchCollectedOn }: DiagnosticData): string {
  if (isEarlierRevision) return `is the value before it was revised${matchCollectedOn === '' ? '' : ` (${matchCollectedOn})`}`
  return `is the value of ${matchPeriod}`
}

const related = { name: () => 'name of the indicator' }

export const wording: WordingCatalogue = {
  'register/mismatch/mismatch': {
    name: 'Differs from the register',
    explain:
      'The figure differs from what the register holds for the same indicator, period, area, basis and kind. What agrees by rounding, as an approximation or in another unit is left alone; another area, basis or kind, or a period that is not said, is listed only.',
    headline: (data) => `${named(data)} differs from the register`,
    message: (data) => `${named(data)}: written ${data.written}, ${held(data)}; look at the source first`,
    related,
  },
  'register/superseded/superseded': {
    name: 'Old figure',
    explain:
      'The figure equals an earlier revision or another period’s value, while the value of this period is another. Figures of past periods that say so are left alone.',
    headline: (data) => `${named(data)} ${whose(data)}`,
    message: (data) => `${named(data)}: written ${data.written}, which ${whose(data)}; ${held(data)}; look at the source first`,
    related,
  },
}
