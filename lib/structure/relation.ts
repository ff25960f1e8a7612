/** How a count and a list stand to each other. */
import type { Claim } from './claims'
import type { Enumeration } from './model'

/** Items that make a list long enough to tell a slip in its count from another count. */
const LONG = 4

/** `each`: 依次为, 分别是, after which every counted thing is named. */
export type Relation = 'colon' | 'stop' | 'each'

const NOUN_TAIL = '[”’"」』》）)]*(?:[（(][^（()）]{0,30}[)）])?(?:的\\p{Script=Han}{1,8})?'
const LINK =
  '(?:具体|分别|依次|主要|即|也就|就|这就|概括起来|归纳起来|简单|总的)?(?:来说|来讲|来看|讲|说|而言)?(?:是|为|有|如下|包括|包含|体现在|表现在|表现为|做好|抓好)?'
const COLON = new RegExp(`^${NOUN_TAIL}[：:]$`, 'u')
const LED_COLON = new RegExp(`^${NOUN_TAIL}\\p{Script=Han}{0,8}[：:]$`, 'u')
const LINKED = new RegExp(`^${NOUN_TAIL}[。，,；;：:]${LINK}[：:，,]?$`, 'u')
/** “检查点4个，依次为：” */
const EACH = new RegExp(`^${NOUN_TAIL}[，,；;]?(?:依次|分别)(?:是|为|如下)[：:]$`, 'u')
const LED_STOP = /^\p{Script=Han}{0,6}[。，,；;]$/u
export const STOP = new RegExp(`^${NOUN_TAIL}[。，,；;！!]?$`, 'u')

/** How the words between a count and a list join them, if they do. */
export function relationOf(gap: string, claim: Claim, isBefore: boolean): Relation | null {
  const words = gap.trimEnd()
  if (EACH.test(words)) return 'each'
  // “做好以下三项工作，确保完成任务：”
  if (claim.leads === 'surely' && (/[：:]$/.test(words) || isBefore)) return 'colon'
  if (COLON.test(words) || (claim.leads && LED_COLON.test(words))) return 'colon'
  if (claim.pointsBack) return null
  if (STOP.test(words) || (claim.leads && claim.noun === '' && LED_STOP.test(words))) return 'stop'
  return LINKED.test(words) ? (/[：:]$/.test(words) ? 'colon' : 'stop') : null
}

/** A count that differs from the list is only believed where it cannot well mean something else. */
export function mayContradict(claim: Claim, relation: Relation, items: Enumeration['items'], names: readonly string[]): boolean {
  if (relation === 'each' || areNamed(claim, names)) return true
  if (claim.setsUp && relation === 'colon') return true
  if (claim.nounKind === 'thing') return false
  if (relation === 'colon') return claim.nounKind === 'list' || claim.noun !== ''
  if (claim.nounKind === 'list' && claim.leads !== null && !claim.isQuoted) return true
  return isNearMiss(claim, items)
}

/** “办好‘十件实事’。①…”: of a long list one item is missing or too many; by chance a count is rarely so near. */
export function isNearMiss({ count, nounKind }: Claim, items: Enumeration['items']): boolean {
  return nounKind !== 'thing' && items.length >= LONG && Math.abs(items.length - (count ?? 0)) === 1
}

/** “三个结合”: most items name what is counted. */
export function areNamed({ noun }: Claim, names: readonly string[]): boolean {
  return noun !== '' && names.filter((name) => name.includes(noun)).length * 2 > names.length
}
