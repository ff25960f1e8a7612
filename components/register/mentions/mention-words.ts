import type { MentionState, NotComparable } from '@/lib/register/reading'
import type { Locale } from '@/lib/review/wording'

export interface MentionWords {
  register: string
  strip: string
  state: Record<MentionState, string>
  shape: Record<MentionState, string>
  /** Why a figure cannot be compared with what is held. */
  reason: Record<NotComparable, string>
  /** “台账 8312人（2024年9月末）”. */
  held(value: string, period: string): string
  /** “与 2024年6月末 的数相同”. */
  sameAs(period: string): string
  /** “与改正前的数相同（原 8289人）”. */
  sameAsEarlier: string
  agreed: string
  missing: string
  source: string
  sourceUnknown: string
  record: string
  recordHint: string
  note: string
  inText: string
  actions: {
    confirm: string
    confirmHint: string
    replace(from: string, to: string): string
    revise: string
    reviseHint: string
    otherBasis: string
    basis: string
    basisHint: string
    keepBasis: string
    cancel: string
  }
}

export const MENTION_WORDS: Record<Locale, MentionWords> = {
  zh: {
    register: '台账',
    strip: '按台账比对结果筛选',
    state: { agrees: '相符', rounded: '约数', superseded: '旧数', disagrees: '不符', missing: '缺', 'not-comparable': '不可比' },
    shape: { agrees: '✓', rounded: '≈', superseded: '△', disagrees: '✗', missing: '□', 'not-comparable': '◇' },
    reason: { area: '地区不同', basis: '口径不同', kind: '性质不同', period: '时期不明', scope: '范围不同' },
    held: (value, period) => `台账 ${value}（${period}）`,
    sameAs: (period) => `与${period}的数相同`,
    sameAsEarlier: '与改正前的数相同',
    agreed: '台账相符',
    missing: '台账无此数',
    source: '来源',
    sourceUnknown: '没有记来源',
    record: '录入',
    recordHint: '台账没有这一期的数，录入它',
    note: '只比对台账里有名称的数',
    inText: '文中',
    actions: {
      confirm: '已核原表',
      confirmHint: '先与原表核对，再勾选；不核不改文稿',
      replace: (from, to) => `按台账，“${from}”改为“${to}”`,
      revise: '按文稿更正台账',
      reviseHint: '把文稿的数记为台账的新值，来源记为本文，原值保留',
      otherBasis: '另一口径',
      basis: '口径',
      basisHint: '如 户籍、不变价',
      keepBasis: '记入台账，此处不再提示',
      cancel: '取消',
    },
  },
  en: {
    register: 'Register',
    strip: 'Filter by what the register says',
    state: {
      agrees: 'agree',
      rounded: 'rounded',
      superseded: 'superseded',
      disagrees: 'disagree',
      missing: 'missing',
      'not-comparable': 'not comparable',
    },
    shape: { agrees: '✓', rounded: '≈', superseded: '△', disagrees: '✗', missing: '□', 'not-comparable': '◇' },
    reason: { area: 'another area', basis: 'another basis', kind: 'another kind', period: 'period not said', scope: 'another scope' },
    held: (value, period) => `register ${value} (${period})`,
    sameAs: (period) => `equals ${period}`,
    sameAsEarlier: 'equals the value before its revision',
    agreed: 'as in the register',
    missing: 'not in the register',
    source: 'Source',
    sourceUnknown: 'no source noted',
    record: 'Keep',
    recordHint: 'The register has no value for this period: keep this one',
    note: 'Only figures whose names the register knows are compared',
    inText: 'written',
    actions: {
      confirm: 'Compared with the source',
      confirmHint: 'Compare with the source table first; the text is not changed before',
      replace: (from, to) => `As the register: “${from}” becomes “${to}”`,
      revise: 'Correct the register',
      reviseHint: 'Keeps the figure of the draft as the new value, with the draft as its source; the old value stays',
      otherBasis: 'Another basis',
      basis: 'Basis',
      basisHint: 'such as 户籍, 不变价',
      keepBasis: 'Keep it, say no more here',
      cancel: 'Cancel',
    },
  },
}
