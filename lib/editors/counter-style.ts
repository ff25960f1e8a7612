/** Numbers as CSS list styles write them. */
import { formatChineseNumeral, formatStem } from '../text/numerals'
import { formatRoman } from '../text/roman'

interface CounterStyle {
  format(value: number): string
  prefix?: string
  suffix: string
}

const decimal = (value: number): string => String(value)
const dotted = (format: (value: number) => string): CounterStyle => ({ format, suffix: '.' })
const listed = (format: (value: number) => string): CounterStyle => ({ format, suffix: '、' })
const bullet = (symbol: string): CounterStyle => ({ format: () => symbol, suffix: '' })

const chinese = (value: number): string => (value >= 1 && value <= 9999 ? formatChineseNumeral(value) : decimal(value))
const byDigit = (value: number): string => decimal(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)))
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

const BUILT_IN: Record<string, CounterStyle> = {
  decimal: dotted(decimal),
  'decimal-leading-zero': dotted((value) => decimal(value).padStart(2, '0')),
  'lower-alpha': dotted((value) => alphabetic(value, 'a')),
  'lower-latin': dotted((value) => alphabetic(value, 'a')),
  'upper-alpha': dotted((value) => alphabetic(value, 'A')),
  'upper-latin': dotted((value) => alphabetic(value, 'A')),
  'lower-roman': dotted((value) => formatRoman(value).toLowerCase()),
  'upper-roman': dotted(formatRoman),
  'lower-greek': dotted((value) => fromSymbols(value, [...'αβγδεζηθικλμνξοπρστυφχψω'])),
  'cjk-ideographic': listed(chinese),
  'trad-chinese-informal': listed(chinese),
  'simp-chinese-informal': listed(chinese),
  'japanese-informal': listed(chinese),
  'cjk-decimal': listed(byDigit),
  'cjk-heavenly-stem': listed((value) => formatStem(value) ?? decimal(value)),
  'cjk-earthly-branch': listed((value) => BRANCHES.charAt(value - 1) || decimal(value)),
  disc: bullet('•'),
  circle: bullet('◦'),
  square: bullet('▪'),
}

/**
 * The marker that a list style draws for a number, without surrounding space; null for `none`.
 * `document` is asked for `@counter-style` rules; a style that nobody defines is drawn as decimal.
 */
export function formatCounter(style: string, value: number, document: Document): string | null {
  if (style === 'none') return null
  if (/^["']/.test(style)) return style.slice(1, -1).trim()
  const counter = BUILT_IN[style] ?? customStyle(style, document) ?? BUILT_IN.decimal
  return counter ? `${counter.prefix ?? ''}${counter.format(value)}${counter.suffix}`.trim() : null
}

/** The number alone, as `counter()` in generated content writes it. */
export function formatCounterValue(style: string, value: number, document: Document): string {
  return (BUILT_IN[style] ?? customStyle(style, document))?.format(value) ?? decimal(value)
}

function customStyle(name: string, document: Document, depth = 0): CounterStyle | null {
  const rule = depth < 4 ? findRule(name, document) : null
  if (!rule) return null
  const base = rule.system.startsWith('extends ') ? rule.system.slice(8).trim() : null
  const extended = base === null ? null : (BUILT_IN[base] ?? customStyle(base, document, depth + 1) ?? BUILT_IN.decimal ?? null)
  const symbols = splitStrings(rule.symbols)
  return {
    format: extended?.format ?? ((value) => writeSymbols(rule.system, value, symbols)),
    prefix: splitStrings(rule.prefix)[0] ?? extended?.prefix ?? '',
    suffix: splitStrings(rule.suffix)[0] ?? extended?.suffix ?? '.',
  }
}

function findRule(name: string, document: Document): CSSCounterStyleRule | null {
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    try {
      for (const rule of sheet.cssRules) if (rule instanceof CSSCounterStyleRule && rule.name === name) return rule
    } catch {
      // The rules of a sheet from another origin cannot be read: the number is then drawn as decimal.
    }
  }
  return null
}

function splitStrings(value: string): string[] {
  return [...value.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

function writeSymbols(system: string, value: number, symbols: string[]): string {
  if (symbols.length === 0) return decimal(value)
  if (system.startsWith('cyclic')) return symbols[(value - 1) % symbols.length] ?? ''
  if (system.startsWith('alphabetic')) return fromSymbols(value, symbols)
  if (system.startsWith('numeric')) return decimal(value).replace(/\d/g, (digit) => symbols[Number(digit)] ?? digit)
  const first = Number(/^fixed (-?\d+)/.exec(system)?.[1] ?? 1)
  return symbols[value - first] ?? decimal(value)
}

function alphabetic(value: number, first: string): string {
  return fromSymbols(
    value,
    Array.from({ length: 26 }, (_, index) => String.fromCharCode(first.charCodeAt(0) + index)),
  )
}

/** 1 → a … 26 → z, 27 → aa; numbers below 1 are written as they are, as are all where there is one symbol only. */
function fromSymbols(value: number, symbols: string[]): string {
  if (value < 1 || symbols.length < 2) return decimal(value)
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / symbols.length)) text = symbols[(rest - 1) % symbols.length] + text
  return text
}
