/** Forms and words of figures that the standards or the language forbid, whatever the figures say. */
import type { Quantity } from '../quantities/model'
import type { Range } from '../text/document'
import { characterGroup, heldIn } from './held-characters'

export type UsageKind =
  | 'doubled-hedge' // 约50人左右
  | 'fewer-by-times' // 减少3倍
  | 'missing-yuan' // 1000万以上的项目 beside 500万元
  | 'short-year' // 07年
  | 'hyphen-range' // 6-15周岁
  | 'digits-with-ten-million' // 5千万
  | 'er-for-liang' // 二个
  | 'until-word' // 截止12月31日
  | 'hyphen-month' // 2008-8
  | 'issuing-number' // [2009]第012号
  | 'half-range' // 15～30%
  | 'letter-o' // 二O二四
  | 'listed-estimate' // 7、8个
  | 'plan-name' // 12五规划

/** One place, and how it would read. */
export interface Usage extends Range {
  kind: UsageKind
  /** Null where the writer has to choose the words. */
  newText: string | null
}

interface Form {
  kind: UsageKind
  /** A text without a character of each of these has none of the form. */
  needs: readonly string[]
  /** Sticky-free global pattern; the first group, where there is one, is the place. */
  pattern: RegExp
  /** Plain test that is cheaper than the pattern. */
  hint: RegExp
  repair(found: string): string | null
}

const NUMBER = '\\d[\\d.,，]*(?:[万亿]|万亿)?'
const COUNTED =
  '(?:人|名|个|户|家|项|次|元|万元|亿元|亩|吨|公斤|公里|米|天|年|岁|%|％|万|亿|起|件|所|条|台|辆|头|只|平方米|平方公里|公顷|分|倍|场|种|处|余|多|来)*'

const DIGITS = '0123456789'

const FORMS: Form[] = [
  {
    kind: 'doubled-hedge',
    needs: [DIGITS, '左上以', '右下上内'],
    hint: /左右|上下|多|余|以上|以下|以内/,
    pattern: new RegExp(
      `(?:(?:大约|约|大概|将近|接近|近)${NUMBER}${COUNTED}(?:左右|上下)|(?:超过|逾|至少|不少于|不低于)${NUMBER}${COUNTED}以上|(?:至多|最多|不超过|不足|不到)${NUMBER}${COUNTED}(?:以下|以内))`,
      'g',
    ),
    repair: (found) => found.replace(/(?:左右|上下|以上|以下|以内)$/, ''),
  },
  {
    kind: 'short-year',
    needs: [DIGITS, '年'],
    hint: /0\d年|\d\d年度/,
    pattern: /(?<![\d.．第—～~-])0\d年(?!代)|(?<![\d.．—～~-])(?:[012]\d)(?=年度)/g,
    repair: (found) => `20${found}`,
  },
  {
    kind: 'digits-with-ten-million',
    needs: [DIGITS, '十百千', '万亿'],
    hint: /\d[百十千][万亿]|\d千(?=[元人])/,
    pattern: /(?<![\d.])\d+(?:\.\d+)?[十百千][万亿]/g,
    repair: withoutWords,
  },
  {
    kind: 'er-for-liang',
    needs: ['二', '个项名家所件户种座方'],
    hint: /二[个项名家所件户种座]/,
    pattern: /(?<![第初零〇一二三四五六七八九十百千万周期、])二(?:个|项|名|家(?!庭)|所|件|户|种|座|方面)/g,
    repair: (found) => found.replace('二', '两'),
  },
  {
    kind: 'until-word',
    needs: ['截', '止'],
    hint: /截止/,
    pattern: /截止(?:到|至)?(?=\d|目前|今年|去年|上[年月]|本[年月]|年底|[一二三四五六七八九十]+月|现在|昨)/g,
    repair: () => '截至',
  },
  {
    kind: 'hyphen-month',
    needs: [DIGITS, '-'],
    hint: /[12]\d\d\d-\d/,
    pattern: /(?<![\d\w./-])(?:19|20)\d\d-(?:1[0-2]|0?[1-9])(?![\d\w./-]|年)/g,
    repair: (found) => found.replace(/^(\d+)-0?(\d+)$/, '$1年$2月'),
  },
  {
    kind: 'issuing-number',
    needs: [DIGITS, '[［【（〔', '号'],
    hint: /[[［【（〔](?:19|20)\d\d[\]］】）〕]/,
    pattern: /(?<=[\u4e00-\u9fff])(?:[[［【（](?:19|20)\d\d[\]］】）]\s*第?\d{1,4}号|〔(?:19|20)\d\d〕\s*(?:第\d{1,4}|0\d{0,3})号)/g,
    repair: (found) => found.replace(/^.(\d{4}).\s*第?0*(\d+)号$/, '〔$1〕$2号'),
  },
  {
    kind: 'half-range',
    needs: [DIGITS, '～~—－–-', '%％'],
    hint: /\d[～~—－–-]{1,2}\d+(?:\.\d+)?[%％]/,
    pattern: /(?<![\d.%％])\d+(?:\.\d+)?(?:[～~—－–-]{1,2})\d+(?:\.\d+)?[%％]/g,
    repair: (found) => found.replace(/^([\d.]+)([^\d.]+)([\d.]+)([%％])$/, '$1$4$2$3$4'),
  },
  {
    kind: 'letter-o',
    needs: ['OoＯｏ'],
    hint: /[OoＯｏ]/,
    pattern: /(?<=[一二三四五六七八九〇零])[OoＯｏ]+(?=[一二三四五六七八九〇零年])/g,
    repair: (found) => '〇'.repeat(found.length),
  },
  {
    kind: 'listed-estimate',
    needs: [DIGITS, '、'],
    hint: /\d、\d[个名人家户天次]/,
    pattern: /(?<![\d、.])(\d)、(\d)(?=[个名人家户天次]|年[，。])/g,
    repair: neighbours,
  },
  {
    kind: 'plan-name',
    needs: [DIGITS, '五'],
    hint: /\d五(?:规划|期间|时期)/,
    pattern: /(?<![\d.])1[0-6]五(?=规划|期间|时期|末)/g,
    repair: (found) => `“${found.replace(/^1(\d)五$/, (_, digit: string) => `十${' 一二三四五六'.charAt(Number(digit)).trim()}五`)}”`,
  },
]

/** The places of a text with one width of digits and marks, by pattern and by quantity, in reading order. */
export function readUsages(text: string, quantities: readonly Quantity[]): Usage[] {
  const found: Usage[] = []
  readForms(text, found)
  for (const quantity of quantities) {
    const usage = hyphenRange(text, quantity) ?? fewerByTimes(text, quantity) ?? missingYuan(text, quantity, quantities)
    if (usage) found.push(usage)
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found
}

const ROWS = FORMS.map((form) => ({ form, needs: form.needs.reduce((bits, group) => bits | characterGroup(group), 0) }))

function readForms(text: string, found: Usage[]): void {
  const held = heldIn(text)
  for (const { form, needs } of ROWS) if ((held & needs) === needs && form.hint.test(text)) readForm(form, text, found)
}

function readForm({ kind, pattern, repair }: Form, text: string, found: Usage[]): void {
  for (const match of text.matchAll(pattern)) {
    const newText = repair(match[0])
    if (kind === 'listed-estimate' && newText === null) continue
    found.push({ kind, start: match.index, end: match.index + match[0].length, newText: newText === match[0] ? null : newText })
  }
}

/** 5千万 → 5000万. */
function withoutWords(found: string): string | null {
  const [, digits = '', word = '', unit = ''] = /^([\d.]+)([十百千])([万亿])$/.exec(found) ?? []
  const zeros = { 十: 1, 百: 2, 千: 3 }[word] ?? 0
  const [whole = '', fraction = ''] = digits.split('.')
  if (fraction.length > zeros) return null
  return `${whole}${fraction.padEnd(zeros, '0')}${unit}`.replace(/^0+/, '')
}

/** 7、8 → 七八, only for neighbours. */
function neighbours(found: string): string | null {
  const [a, b] = found.split('、').map(Number)
  if (a === undefined || b === undefined || b !== a + 1 || a < 1) return null
  return `${'零一二三四五六七八九'.charAt(a)}${'零一二三四五六七八九'.charAt(b)}`
}

/** 6-15周岁: a half-width hyphen in a range of numbers with a unit. */
function hyphenRange(text: string, { kind, detail, start, end }: Quantity): Usage | null {
  if (kind !== 'range' || detail?.type !== 'range') return null
  const words = text.slice(start, end)
  const found = /(?<=[\d%％万亿\u4e00-\u9fff])-(?=\d)/.exec(words)
  return found && { kind: 'hyphen-range', start: start + found.index, end: start + found.index + 1, newText: '～' }
}

/** 减少3倍: what is three times smaller than what? */
function fewerByTimes(text: string, { dimension, start, end, interval }: Quantity): Usage | null {
  if (dimension !== 'multiple' || !interval.high || interval.high.n < interval.high.d) return null
  const lead = /(?:减少|下降|降低|缩小|减低|压缩|缩短|减轻|少|降)了?(?:近|约|将近)?$/.exec(text.slice(Math.max(0, start - 8), start))
  return lead && { kind: 'fewer-by-times', start: start - lead[0].length, end, newText: null }
}

/** “1000万以上的工业项目” where the same passage counts in 万元. */
function missingYuan(text: string, quantity: Quantity, all: readonly Quantity[]): Usage | null {
  const { unit, multiplier, start, end, dimension, kind } = quantity
  if (unit !== null || dimension !== null || multiplier < 4 || kind === 'range' || kind === 'code' || kind === 'date') return null
  const after = text.slice(end, end + 12)
  const hedged = /以上$|以下$/.test(quantity.text) || /^(?:以上|以下)/.test(after)
  if (!hedged || !/^(?:以上|以下)?的[^，。；]{0,6}(?:项目|企业|投资|工程|产业|资金)/.test(after)) return null
  const beside = all.some((other) => other.dimension === 'money' && Math.abs(other.start - start) < 80 && /[万亿]元/.test(other.text))
  if (!beside) return null
  const at = quantity.number.end
  return { kind: 'missing-yuan', start, end: Math.max(end, end), newText: `${text.slice(start, at)}元${text.slice(at, end)}` }
}
