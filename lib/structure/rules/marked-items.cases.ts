import type { RuleCases } from '../../review/rule'

export const cases: RuleCases = {
  valid: [
    '{place}做了三个方面的工作。一是{work}；二是抓{matter}；三是严督查。',
    '从几个方面推进：一是{work}；二是抓{matter}。',
    '全面落实“四个意识”要求，一是{work}；二是抓{matter}。',
    '重点做好以下三项工作：一是{work}；三是抓{matter}。',
    '新增{n}条内容，讲以下两点：一是{work}；二是抓{matter}。',
    '三项任务圆满完成。\n（一）{work}。由{body}负责。\n（二）抓{matter}。按月通报。',
  ],
  invalid: [
    {
      text: '{place}重点抓以下三项工作：一是{work}；二是抓{matter}。',
      at: ['三项工作'],
      severity: 'error',
      fixed: '{place}重点抓以下两项工作：一是{work}；二是抓{matter}。',
    },
    {
      text: '具体做了五个方面的工作。一是{work}。二是抓{matter}。三是严督查。四是强保障。五是抓宣传。六是建台账。',
      at: ['五个方面'],
      fixed: '具体做了六个方面的工作。一是{work}。二是抓{matter}。三是严督查。四是强保障。五是抓宣传。六是建台账。',
    },
    {
      text: '我讲4点意见：\n1.{work}。由{body}负责。\n2.抓{matter}。按月通报。\n3.严督查。落实到人。',
      at: ['4点意见'],
      fixed: '我讲3点意见：\n1.{work}。由{body}负责。\n2.抓{matter}。按月通报。\n3.严督查。落实到人。',
    },
    { text: '坚持以下五条原则：（1）{work}；（2）公开{matter}；（3）注重实绩；（4）群众公认。', at: ['五条原则'] },
    { text: '主要有四点做法：第一，{work}。第二，抓{matter}。第三，严督查。', at: ['四点做法'] },
  ],
}
