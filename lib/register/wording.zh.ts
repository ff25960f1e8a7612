import type { DiagnosticData } from '../review/diagnostic'
import type { WordingCatalogue } from '../review/wording'
import { formatTimePeriod } from './time-period'

const KINDS: Record<string, string> = { actual: '', target: '目标', threshold: '控制数', forecast: '预计' }

/** “东峨镇常住人口（2024年末）”. */
function named({ area, indicator, basis, valueKind, period }: DiagnosticData): string {
  const kind = KINDS[String(valueKind)] ?? ''
  const remarks = [formatTimePeriod(String(period)), basis, kind].filter((part) => part !== '' && part !== undefined)
  return `${area}${indicator}（${remarks.join('，')}）`
}

/** “台账 5.13万人（统计公报，2025-03-01）”. */
function held({ held: value, source, collectedOn }: DiagnosticData): string {
  const remarks = [source, collectedOn].filter((part) => part !== '' && part !== undefined)
  return `台账为${value}${remarks.length > 0 ? `（${remarks.join('，')}）` : ''}`
}

function whose({ isEarlierRevision, matchPeriod, matchCollectedOn }: DiagnosticData): string {
  if (isEarlierRevision) return matchCollectedOn === '' ? '是更正前的旧数' : `是更正前的旧数（${matchCollectedOn}）`
  return `与${formatTimePeriod(String(matchPeriod))}的数相同，似用了旧数`
}

const related = { name: () => '指标名' }

export const wording: WordingCatalogue = {
  'register/mismatch/mismatch': {
    name: '与台账不符',
    explain:
      '文稿里的数与台账同一指标、时期、地区、口径、性质的数不同。舍入、约数和单位换算后相合的不报；地区、口径、性质不同或时期没有写明的只列不报。',
    headline: (data) => `${named(data)}与台账不符`,
    message: (data) => `${named(data)}文中写${data.written}，${held(data)}，请先核原表`,
    related,
  },
  'register/superseded/superseded': {
    name: '用了旧数',
    explain: '文稿里的数等于台账更正前的数，或等于另一时期的数，而本期的数不同。写明了时期的往期数不报。',
    headline: (data) => `${named(data)}${whose(data)}`,
    message: (data) => `${named(data)}文中写${data.written}，${whose(data)}；${held(data)}，请先核原表`,
    related,
  },
}
