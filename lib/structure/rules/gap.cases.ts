import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '{place}主要抓了三项工作。一是{work}；二是完善{matter}；三是严格考核。',
    '一、基本情况\n（一）{work}\n内容甲。\n（二）抓好{matter}\n内容乙。\n二、下步打算\n（三）{work}\n内容丙。\n（四）督查{matter}\n内容丁。',
    '五是具体问题：\n1、{matter}滞后。\n2、档案不全。\n六是{body}人手不足。',
    '首先，要{work}；其次，要摸清底数；再次，要建好台账；最后，要抓好验收。',
    '会议提出“一是{work}，三是抓好{matter}”的说法，由{body}记录。',
    '第一阶段为{matter}动员阶段。\n第二阶段为检查阶段。\n第三阶段为总结阶段。',
  ],
  invalid: [
    {
      text: '下一步，一是{work}；二是抓好{matter}；四是强化督查。',
      at: ['四是'],
      fixed: '下一步，一是{work}；二是抓好{matter}；三是强化督查。',
    },
    {
      text: '一、基本情况\n{place}共有{n}个村。\n二、主要做法\n{body}{work}。\n四、下步打算\n继续推进{matter}。',
      at: ['四、'],
      fixed: '一、基本情况\n{place}共有{n}个村。\n二、主要做法\n{body}{work}。\n三、下步打算\n继续推进{matter}。',
    },
    {
      text: '（一）{work}。由{body}负责。\n（三）抓好{matter}。由镇政府负责。\n（四）严格督查。按月通报。',
      at: ['（三）'],
      fixed: '（一）{work}。由{body}负责。\n（二）抓好{matter}。由镇政府负责。\n（三）严格督查。按月通报。',
    },
    {
      text: '1.{work}。\n2.完善{matter}。\n5.强化保障。\n6.严格奖惩。',
      at: ['5.'],
      fixed: '1.{work}。\n2.完善{matter}。\n3.强化保障。\n4.严格奖惩。',
    },
    { text: '{place}做法有：①{work}；②抓{matter}；④建台账；⑤严考核。', at: ['④'] },
    { text: '第一，{work}。\n第二，推进{matter}。\n第四，严明纪律。\n第五，加强保障。', at: ['第四'] },
    { text: '{body}部署如下工作。\n1.{work}。\n2.抓{matter}。\n9.严督查。\n10.强保障。', at: ['9.'] },
    {
      text: '推广难，原因有三：其一，{matter}滞后；其三，{body}人手不足。',
      at: ['其三'],
    },
    { text: '第一阶段（1月至3月）：{work}。\n第三阶段（4月至6月）：抓好{matter}。', at: ['第三阶段'] },
    { text: '要做到：一要{work}；二要抓实{matter}；三要建好台账；五要强化督查。', at: ['五要'] },
  ],
}
