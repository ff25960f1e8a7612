/** Flow: what was there, what came, what went, what is left; or what came and went, and the net of both. */
import type { Sentence, Term } from '../clauses'
import { isAmount, isSameDimension } from '../reading'
import { sum } from '../relation'
import { type Alternatives, isParted } from './pattern'

const FLOWS = {
  start: /年初|期初|上年末|月初|原有|原存|结转/,
  inward: /收入|新|收购|采购|购[进入]|转入|增加|调入|发展|吸收|出生|补充|入库|招录|招聘|招收|聘用|引进|迁入|拨入|接收/,
  outward:
    /支出|减少|销售|售出|出售|消耗|领用|出栏|转出|退[出会社伙]|死亡|去世|调出|注销|吊销|销号|出库|核减|清退|流失|迁出|拨出|上缴|上解|毕业|退休|辞职|离[任职岗休]/,
  end: /年末|期末|月末|年底|现有|现存|结存|结余/,
  net: /净增|净减/,
}

/** “年初120头，购进30头，出栏20头，年末130头”; “新增30户，退出12户，净增18户”. */
export function* readFlows(sentence: Sentence): Generator<Alternatives> {
  const sorted = sentence.terms.filter(({ quantity }) => isAmount(quantity)).map((term) => ({ term, flow: flowOf(term) }))
  const last = sorted.findLast(({ flow }) => flow === 'end' || flow === 'net')
  if (!last) return
  const same = sorted.filter(
    ({ term, flow }) => flow !== null && isSameDimension(term.quantity, last.term.quantity) && !isParted(sentence, term, last.term),
  )
  const used = same.filter(({ flow }) => (last.flow === 'net' ? flow === 'inward' || flow === 'outward' || flow === 'net' : flow !== 'net'))
  const count = (kind: string) => used.filter(({ flow }) => flow === kind).length
  const isWhole =
    last.flow === 'net'
      ? count('inward') === 1 && count('outward') === 1
      : count('start') === 1 && count('end') === 1 && count('inward') + count('outward') >= 1
  // Another amount in between may have come or gone as well.
  const first = used[0]
  const between = sorted.filter(({ term }) => first && term.index > first.term.index && term.index < last.term.index)
  if (between.some(({ term, flow }) => flow === null && isSameDimension(term.quantity, last.term.quantity))) return
  if (!isWhole || used.length < 3 || used[used.length - 1] !== last) return
  const isFall = /净减/.test(last.term.lead)
  const sign = (flow: string | null) => (flow === last.flow ? -1 : (flow === 'outward' ? -1 : 1) * (isFall ? -1 : 1))
  yield [
    {
      pattern: last.flow === 'net' ? 'S6' : 'S7',
      code: last.flow === 'net' ? 'figures/change' : 'figures/total',
      kind: last.flow === 'net' ? 'amount' : 'stock',
      layout: 'flow',
      operands: used.map(({ term, flow }) => ({ quantity: term.quantity, role: flow === last.flow ? 'to' : 'change' })),
      relation: sum(used.map(({ flow }) => sign(flow))),
      result: used.length - 1,
      derived: used.length - 1,
      bond: 'tight',
    },
  ]
}

function flowOf({ lead }: Term): keyof typeof FLOWS | null {
  if (FLOWS.net.test(lead)) return 'net'
  for (const flow of ['start', 'end', 'inward', 'outward'] as const) if (FLOWS[flow].test(lead)) return flow
  return null
}
