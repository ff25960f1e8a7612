import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '一、概况\n{place}有{n}个村，今年以来{body}认真{work}，总体平稳有序。\n二、做法\n{body}{work}，把{matter}摆上重要位置，成立专班、倒排工期。\n三、打算\n继续抓好{matter}，由{body}牵头按月调度、按季通报、年底考核。',
    '一、{work}\n二、抓{matter}\n三、强保障',
    '一、概况\n（一）{work}\n由{body}负责{matter}，各村各单位密切配合、共同推进。\n（二）抓{matter}\n{body}牵头推进{matter}，按月调度、按季通报、年底考核。\n二、打算\n内容乙。',
    '要做好以下工作：\n1.{work}；\n2.抓{matter}；\n3.严督查。',
  ],
  invalid: [
    {
      text: '一、概况\n{place}有{n}个村，今年以来{body}认真{work}，总体平稳有序。\n二、做法\n三、打算\n继续抓好{matter}，由{body}牵头按月调度、按季通报、年底考核。',
      at: ['二、做法'],
    },
    {
      text: '（一）{work}\n由{body}负责{matter}，各村各单位密切配合、共同推进。\n（二）抓{matter}\n{body}牵头推进{matter}，按月调度、按季通报、年底考核。\n（三）工作要求',
      at: ['（三）工作要求'],
    },
    {
      text: '一、概况\n（一）{work}\n（二）抓{matter}\n{body}牵头推进{matter}，按月调度、按季通报、年底考核。\n（三）严督查\n把{matter}任务落实到人，由{body}逐项跟踪、逐项销号。\n二、打算\n内容乙。',
      at: ['（一）{work}'],
    },
    {
      text: '一、总体情况\n{body}{work}，把{matter}摆上重要位置，成立专班、倒排工期。\n二、存在问题\n三、工作保障\n落实{matter}经费{n}万元，由{body}统一管理、专款专用。\n四、其他\n抓好{matter}和其他日常工作，由{body}统筹安排、及时报告。',
      at: ['二、存在问题'],
    },
  ],
}
