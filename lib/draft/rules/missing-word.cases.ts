import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '支持企业就是支持发展；关心教师就是关心未来。',
    '存在的困难不少，在{place}党委的正确领导下，所在的领导小组{work}。',
    '增长率（%）\n占比为12.5%，增长百分之八。',
    '提高3个百分点，提高了几个百分点，按照《关于{matter}的意见》执行。',
    '保护生态就是保护生产力，就是保护生命。',
  ],
  invalid: [
    { text: '支持项目就是支持，{body}要{work}。', at: ['支持'] },
    { text: '服务企业就是服务;服务群众就是服务等等。', at: ['服务', '服务'] },
    { text: '一年来，在的坚强领导下，{place}{work}。', at: ['在'] },
    { text: '根据《》要求，{body}认真{work}。', at: ['《》'] },
    { text: '{place}财政收入同比增长%，完成预算。', at: ['%'] },
    { text: '到位率提高个百分点，{matter}明显改善。', at: ['个百分点'] },
  ],
}
