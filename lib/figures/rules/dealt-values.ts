/** 分别 with more or fewer values than names. */
import { statementRule } from './support/statement-rule'

export const rule = statementRule({
  slug: 'dealt-values',
  code: 'figures/respectively',
  kinds: ['values'],
  basis: '标点符号用法',
  isAbsence: true,
})
