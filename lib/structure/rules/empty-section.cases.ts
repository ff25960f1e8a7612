import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '一、概况\n{place}有{n}个村。\n二、做法\n{body}{work}。\n三、打算\n继续抓{matter}。',
    '一、{work}\n二、抓{matter}\n三、强保障',
    '一、概况\n（一）{work}\n由{body}负责。\n（二）抓{matter}\n按月通报。\n二、打算\n内容乙。',
    '要做好以下工作：\n1.{work}；\n2.抓{matter}；\n3.严督查。',
  ],
  invalid: [
    { text: '一、概况\n{place}有{n}个村。\n二、做法\n三、打算\n继续抓{matter}。', at: ['二、做法'] },
    { text: '（一）{work}\n由{body}负责。\n（二）抓{matter}\n按月通报。\n（三）工作要求', at: ['（三）工作要求'] },
    { text: '一、概况\n（一）{work}\n（二）抓{matter}\n按月通报。\n（三）严督查\n落实到人。\n二、打算\n内容乙。', at: ['（一）{work}'] },
    {
      text: '一、总体情况\n{body}{work}。\n二、存在问题\n三、下步打算\n四、工作保障\n落实经费。\n五、其他\n抓好{matter}。',
      at: ['二、存在问题', '三、下步打算'],
    },
  ],
}
