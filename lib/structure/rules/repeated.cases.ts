import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '一是{work}；二是抓{matter}；三是严考核。',
    '要坚持两手抓，一是{work}，一是推进{matter}。',
    '一方面{work}，一方面推进{matter}。',
    '（一）{work}\n1.宣传{matter}。\n2.建台账。\n（二）抓督查\n1.明查。\n2.暗访。',
    '六是{matter}方面。一是{work}。二是建台账。七是{body}保障有力。',
    '•{work}\n•推进{matter}',
  ],
  invalid: [
    {
      text: '一是{work}；二是抓{matter}；二是严考核。',
      at: ['二是'],
      fixed: '一是{work}；二是抓{matter}；三是严考核。',
    },
    {
      text: '一是{work}；二是抓{matter}；二是严考核；三是强保障。',
      at: ['二是'],
      fixed: '一是{work}；二是抓{matter}；三是严考核；四是强保障。',
    },
    {
      text: '一、{work}\n由{body}负责。\n二、抓{matter}\n由镇政府负责。\n二、严考核\n按月通报。\n四、强保障\n落实经费。',
      at: ['二、'],
      fixed: '一、{work}\n由{body}负责。\n二、抓{matter}\n由镇政府负责。\n三、严考核\n按月通报。\n四、强保障\n落实经费。',
    },
    {
      text: '{body}报告如下。\n一、{work}\n（一）抓{matter}\n内容甲，由{body}负责推进落实。\n（二）严督查\n内容乙，由{body}负责推进落实。\n一、下步打算\n继续抓好{matter}，落实各项保障。',
      at: ['一、'],
      fixed:
        '{body}报告如下。\n一、{work}\n（一）抓{matter}\n内容甲，由{body}负责推进落实。\n（二）严督查\n内容乙，由{body}负责推进落实。\n二、下步打算\n继续抓好{matter}，落实各项保障。',
    },
    { text: '1.{work}。\n2.抓{matter}。\n3.建台账。\n3.严考核。\n4.强保障。', at: ['3.'] },
    {
      text: '（一）{work}。由{body}负责。\n（二）抓{matter}。按月通报。\n（二）抓{matter}。按月通报。\n（三）强保障。落实经费。',
      at: ['（二）'],
    },
    { text: '{place}做法有：①{work}；②抓{matter}；③建台账；③严考核。', at: ['③'] },
  ],
}
