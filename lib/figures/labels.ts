/** What the parts of a whole are called, and along which line the whole is divided by them. */
import type { Term } from './clauses'

/** Words of relation, number and predicate that lead to a part without naming it. */
const LEADING = /^(?:其中|包括|包含|有|含|分别是|分别为|分别|主要是|即|以及|由|和|及|与|、|：|，|共|现有|另有|还有)+/
const TRAILING = /(?:共计|共有|合计|共|有|为|是|达到?|约|近|占|计|分别)+$/

/** The name of a part: the words before it without “其中”, “有”, and the noun after it: “女党员”, “农村党支部”. */
export function labelOf({ lead, tail }: Pick<Term, 'lead' | 'tail'>): string {
  const vote = /^(?:赞成|同意|反对|弃权)/.exec(tail)
  if (vote) return vote[0]
  const name = lead.replace(LEADING, '').replace(TRAILING, '')
  return name || tail.replace(/等$/, '')
}

/** A line of division: its members exclude each other; where all `closing` groups are named, nothing is left. */
interface Axis {
  name: string
  member: RegExp
  /** Each group is one of the parts that close the axis. */
  closing: RegExp[][]
}

const AXES: Axis[] = [
  { name: 'sex', member: /男|女/, closing: [[/男/, /女/]] },
  {
    name: 'level',
    member:
      /^(?:争取|安排|落实|投入|下达|到位)?(?:中央|国家|部|省|自治区|地|市|州|盟|旗|县|区|乡|镇|村|集体|地方|本级|社会|群众|企业|业主|自筹|银行)+(?:级|本级)?(?:调解|办理|调处)?(?:财政|预算内)?(?:资金|补助|投资|配套|投入|自筹|专项|安排|贷款|资本|拨款)*$/,
    closing: [[/中央|国家/, /地方/]],
  },
  {
    name: 'area',
    member: /农村|城镇|城市|乡村|机关|社区|街道|农业|非农|行政村/,
    closing: [
      [/村$/, /社区/],
      [/农村|乡村/, /城镇|城市/],
      [/^农业/, /非农/],
    ],
  },
  {
    name: 'education',
    member: /博士|研究生|硕士|大学|本科|大专|专科|中专|高中|初中|小学|文盲/,
    closing: [
      [/大专以上|大学以上|专科以上|本科以上/, /高中|中专/, /初中|小学/],
      [/研究生|硕士/, /本科/, /(?:大专|专科)及?以下/],
      [/本科及?以上/, /(?:大专|专科)及?以下/],
    ],
  },
  { name: 'nation', member: /汉族|少数民族|[\u4e00-\u9fff]族/, closing: [[/汉族/, /少数民族/]] },
  {
    name: 'progress',
    member: /^(?:正在|未|尚未|在建|已?(?:投产|竣工|完工|建成)|续建|新开工|待|新建|改建|扩建|改扩建|迁建)/,
    closing: [[/续建/, /新(?:建|开工)/]],
  },
  { name: 'instalment', member: /^第[一二三四五六七八九十\d]+[批期轮次组阶]/, closing: [] },
  { name: 'year', member: /^(?:19|20)\d\d年/, closing: [] },
  { name: 'industry', member: /^第?[一二三](?:次)?产业?/, closing: [[/一产|第一产业/, /二产|第二产业/, /三产|第三产业/]] },
  { name: 'trade', member: /进口|出口/, closing: [[/进口/, /出口/]] },
  {
    name: 'ownership',
    member: /公办|民办|国有|民营|集体|私营|公立|私立/,
    closing: [
      [/公办/, /民办/],
      [/公立/, /私立/],
    ],
  },
  { name: 'field', member: /^(?:水田|旱地|水浇地|坡地|山地|丘陵|平原|坝区|山区)/, closing: [[/水田/, /旱地/]] },
  {
    name: 'tenure',
    member: /在编|编外|正式|临时/,
    closing: [[/在编/, /编外/]],
  },
  { name: 'post', member: /在职|退休|离休/, closing: [[/在职/, /退休/]] },
  { name: 'time', member: /专职|兼职/, closing: [[/专职/, /兼职/]] },
  { name: 'staff', member: /公务员|行政编制|事业编制|工勤|参公/, closing: [[/公务员|行政/, /事业/, /工勤/]] },
  {
    name: 'grade',
    member: /^(?:优秀|良好|合格|基本合格|不合格|称职|基本称职|不称职|[一二三四甲乙丙ABCD]级|[一二三四]类|重大|较大|一般)/,
    closing: [[/^合格/, /不合格/]],
  },
  {
    name: 'reach',
    member: /^(?:[国境省州市县区镇]外|[省州市县区镇]内)/,
    closing: [
      [/^省外/, /^(?:县外|省内)/, /^县内/],
      [/^省外/, /^省内/],
      [/^县外/, /^县内/],
    ],
  },
  {
    name: 'title',
    member: /^(?:正高级?|副高级?|[高中初]级(?![中小])|助理级?|员级|未定级|无职称)/,
    closing: [
      [/高级/, /中级/, /(?:初级|助理)级?及以下/],
      [/正高/, /副高/, /中级及?以下/],
      [/^高级/, /中级及?以下/],
    ],
  },
  { name: 'vote', member: /赞成|同意|反对|弃权/, closing: [[/赞成|同意/, /反对|不(?:同意|赞成)/, /弃权/]] },
  { name: 'age', member: /\d+(?:周?岁)?(?:及?以下|及?以上|至|到|[-—～~])|老年|中年|青年/, closing: [] },
  {
    name: 'monitoring',
    member: /脱贫不稳定|边缘易致贫|突发严重困难/,
    closing: [[/脱贫不稳定/, /边缘易致贫/, /突发严重困难/]],
  },
]

/** The line between what is and what is not. */
export const POLAR = 'polar'

/** Nearly all labels are on no axis: one look for all of them. */
const ANY_MEMBER = new RegExp(AXES.map(({ member }) => member.source).join('|'))

/** The axis that a label belongs to; null where no word says so. Gender and area together are no axis. */
export function axisOf(label: string): string | null {
  if (!ANY_MEMBER.test(label)) return null
  const found = AXES.filter(({ member }) => member.test(label))
  return found.length === 1 ? (found[0]?.name ?? null) : null
}

/** What is the one is not the other, and nothing is neither. */
const POLES: readonly [RegExp, RegExp][] = [
  [/^(?:县城|城区|城镇|城市)/, /^(?:乡镇|农村|乡村)/],
  [/^正式/, /^预备/],
  [/^机械/, /^人工/],
]

/** 属实 and 不属实, 办结 and 未办结, 县城 and 乡镇: the one is what the other is not. */
export function arePolar(first: string, second: string): boolean {
  if (POLES.some(([a, b]) => (a.test(first) && b.test(second)) || (a.test(second) && b.test(first)))) return true
  const base = (label: string) => label.replace(/^(?:已经|已|不|未|非|尚未|没有)/, '')
  return first !== second && base(first) === base(second) && base(first) !== ''
}

/** True where the labels name all members of their axis, each once. */
export function isClosed(axis: string, labels: readonly string[]): boolean {
  if (axis === POLAR) return labels.length === 2
  const found = AXES.find(({ name }) => name === axis)
  return (
    found?.closing.some((group) => group.length === labels.length && group.every((member) => labels.some((label) => member.test(label)))) ??
    false
  )
}

const count = (labels: readonly string[], words: RegExp) => labels.filter((label) => words.test(label)).length

/** From the lowest to the highest: 本科以上 contains what stands behind it. */
const GRADES = [/文盲/, /小学/, /初中/, /高中|中专/, /大专|专科/, /本科|大学/, /研究生|硕士|博士/]

/** True where none of the labels of an axis can contain another: 80岁以上 is among 60岁以上, 投产 among 竣工. */
export function areExclusive(axis: string, labels: readonly string[]): boolean {
  if (count(labels, /以上/) > 1 || count(labels, /以下/) > 1) return false
  if (axis === 'progress') return count(labels, /竣工|完工|建成|投产/) <= 1
  if (axis !== 'education') return true
  const gradeOf = (label: string) => GRADES.findLastIndex((grade) => grade.test(label))
  const open = labels.find((label) => label.includes('以上'))
  return open === undefined || labels.every((label) => label === open || gradeOf(label) < gradeOf(open))
}

/** Places divide by their last character: 东峨镇, 因远镇. */
export function placeSuffix(label: string): string | null {
  return /^[\u4e00-\u9fff]{1,6}([村镇乡县市区州组屯社])$/.exec(label)?.[1] ?? null
}
