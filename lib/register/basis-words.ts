/** 口径: on which basis a figure stands, and which words mean the same basis. */

/** Words of one basis; the first is its name here. */
const SAME: readonly (readonly string[])[] = [
  ['户籍', '公安口径', '户籍人口口径'],
  ['常住', '常住人口口径', '普查口径'],
  ['现价', '当年价', '现行价', '当年价格', '现行价格', '名义'],
  ['不变价', '可比价', '可比价格', '不变价格', '可比口径', '实际'],
  ['当月', '当期', '本月'],
  ['累计', '全部累计'],
  ['新增', '净增', '当年新增', '本年新增'],
]

/** The basis without words that every basis may carry: 户籍口径 is 户籍, “按不变价计算” 不变价. */
export function normalBasis(words: string): string {
  const bare = words
    .replace(/^(?:按照?|以|为)/, '')
    .replace(/(?:统计)?口径$|计算$|统计$|计$|人口$/g, '')
    .replace(/(?:统计)?口径$/, '')
  return SAME.find((group) => group.includes(bare) || group.includes(words))?.[0] ?? bare
}

const BRACKETED = /口径|户籍|常住|现价|当年价|不变价|可比价|名义|不?含|包括|剔除|扣除|除外|新增|累计|当月|实际|规划|税前|税后|预算/
const CLAUSE =
  /按(?:照)?(?:\d{4}年)?([\u4e00-\u9fff]{2,10}?)(?:口径|计算|统计)|([\u4e00-\u9fff]{2,6})口径|(剔除|扣除|不含|不包括)[\u4e00-\u9fff]{1,12}/g

/** The basis that a bracket gives; null where it says something else: 万元, GDP, 占12%. */
export function basisInBracket(words: string): string | null {
  return BRACKETED.test(words) && !/\d/.test(words) ? words : null
}

/** Bases that the clauses name before a figure: “按户籍口径，”, “按2020年不变价计算”, “不含市本级”. */
export function basesInClause(plain: string): string[] {
  return [...plain.matchAll(CLAUSE)].map(([whole, by, own]) => by ?? own ?? whole)
}
