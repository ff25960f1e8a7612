import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: ['{place}农村饮水安全覆盖率达100%。', '{place}增长率达135%，完成率达120%。', '{place}小学毛入学率达102%。'],
  invalid: [
    { text: '{place}农村饮水安全覆盖率达101.2%。', at: ['101.2%'] },
    { text: '{place}适龄儿童入学率达109.6%。', at: ['109.6%'] },
    { text: '{place}产品合格率为103%。', at: ['103%'] },
  ],
}
