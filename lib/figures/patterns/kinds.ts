/** Lists whose members exclude each other: what they count cannot be more than the whole. */
import type { Sentence, Term } from '../clauses'
import { labelOf } from '../labels'
import { clauseOf } from './pattern'

/** True where 、 joins the part to the one before it. */
export function isJoined(sentence: Sentence, part: Term): boolean {
  const clause = clauseOf(sentence, part)
  // A bracket may stand between: “小学44所（含教学点9个）、初中15所”.
  const before = sentence.clauses.findLast((other, index) => index < part.clause && other.text !== '')
  return clause.mark === '、' && clause.first > (before?.first ?? 0)
}

/** “其中：a，b，c” */
export function isAnnounced(sentence: Sentence, first: Term): boolean {
  return first.opensClause && clauseOf(sentence, first).mark === '：'
}

/** Words for what one thing may be beside another: 示范村 and 贫困村 may be the same village. */
const MAY_OVERLAP =
  /女|党员|团员|寄宿|少数民族|青年|老年|妇女|儿童|残疾|农村|农牧|一线|困难|留守|骨干|先进|优秀|示范|重点|贫困|标准|文明|美丽|试点|特色|达标|薄弱|重大|以上|以下|超过|整改|民营|小微|享受|惠及|^(?:有|通|带|含|配|设|具|能|已|达|实现|完成|开展)/

/** Things of one list, joined by 、, none of which can be another: 小学44所、初中15所、九年一贯制学校3所. */
export function areKinds(sentence: Sentence, parts: readonly Term[]): boolean {
  const [head] = parts
  if (!head || !(isAnnounced(sentence, head) || areJoined(sentence, parts) || areBare(parts) || areOutcomes(parts))) return false
  if (/^[人名位口]/.test(parts[0]?.quantity.unit ?? '人')) return false
  if (parts.some((part) => MAY_OVERLAP.test(labelOf(part)))) return false
  return parts.length >= 3 || haveOneHead(parts)
}

function areJoined(sentence: Sentence, parts: readonly Term[]): boolean {
  return parts.slice(1).every((part) => isJoined(sentence, part))
}

/** What may become of a case: one of these, and no other. */
const OUTCOME = /结案|办结|撤[回诉销]|驳回|维持|调解|判决|裁决|终止|移送|答复|采纳|不予|未结|在办/

/** True where each part says what became of a case. */
export function areOutcomes(parts: readonly Term[]): boolean {
  return parts.every(({ lead }) => OUTCOME.test(lead) && lead.length <= 8)
}

/** “一般债券0.5亿元，专项债券0.4亿元，县级财政0.3亿元”: amounts with nothing but their names. */
function areBare(parts: readonly Term[]): boolean {
  return parts.every((part) => !part.quantity.exact && part.tail === '' && /^[\u4e00-\u9fff]{2,8}$/.test(labelOf(part)))
}

/** 公益林 and 商品林, 机关支部 and 农村支部. */
export function haveOneHead(parts: readonly Term[]): boolean {
  const labels = parts.map(labelOf)
  const head = labels[0]?.slice(-1) ?? ''
  return labels.every((label) => label.length > 1 && label.endsWith(head))
}

/** One list, whether 、 or ， stands between its parts. */
export function haveOneMark(sentence: Sentence, parts: readonly Term[]): boolean {
  return areJoined(sentence, parts) || parts.slice(1).every((part) => clauseOf(sentence, part).mark === '，')
}
