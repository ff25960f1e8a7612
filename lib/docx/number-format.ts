/** The numbers of automatic lists as Word writes them: `w:numFmt`. */
import { formatRoman } from '../text/roman'

/** The number that a format writes for a value; formats that no Chinese document uses count in Arabic digits. */
export function formatNumber(format: string, value: number): string {
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  return value >= 0 && value <= LARGEST && write ? write(value) : String(value)
}

/** Above this Word itself falls back to digits. */
const LARGEST = 32_767
const SIMPLE = '〇一二三四五六七八九'
const LEGAL = '零壹贰叁肆伍陆柒捌玖'
const LEGAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (value) => fromRun(0x2488, 20, value),
  decimalEnclosedParen: (value) => fromRun(0x2474, 20, value),
  ideographEnclosedCircle: (value) => fromRun(0x3280, 10, value),
  chineseCounting,
  chineseCountingThousand: (value) => counting(value, SIMPLE, ['', '十', '百', '千']),
  chineseLegalSimplified: (value) => counting(value, LEGAL, ['', '拾', '佰', '仟']),
  ideographLegalTraditional: (value) => counting(value, LEGAL_TRADITIONAL, ['', '拾', '佰', '仟']),
  ideographDigital: (value) => digits(value, SIMPLE),
  taiwaneseCounting: chineseCounting,
  taiwaneseCountingThousand: (value) => counting(value, SIMPLE, ['', '十', '百', '千']),
  taiwaneseDigital: (value) => digits(value, SIMPLE),
  japaneseCounting: (value) => counting(value, SIMPLE, ['', '十', '百', '千']),
  japaneseDigitalTenThousand: (value) => digits(value, SIMPLE),
  ideographTraditional: (value) => STEMS.charAt(value - 1) || String(value),
  ideographZodiac: (value) => BRANCHES.charAt(value - 1) || String(value),
  ideographZodiacTraditional: sexagenary,
  upperLetter: (value) => letters(value, 'A'),
  lowerLetter: (value) => letters(value, 'a'),
  upperRoman: formatRoman,
  lowerRoman: (value) => formatRoman(value).toLowerCase(),
  ordinal: (value) => `${value}${ordinalEnding(value)}`,
}

function digits(value: number, characters: string): string {
  return [...String(value)].map((digit) => characters.charAt(Number(digit))).join('')
}

function fullWidth(value: number): string {
  return digits(value, '０１２３４５６７８９')
}

function fromRun(first: number, length: number, value: number): string {
  return value >= 1 && value <= length ? String.fromCodePoint(first + value - 1) : String(value)
}

/** ①–⑳; Word has no circles beyond. */
function circled(value: number): string {
  return fromRun(0x2460, 20, value)
}

/** 一, 十, 十一, 九十九; from a hundred on digit by digit: 一〇一. */
function chineseCounting(value: number): string {
  return value < 100 ? counting(value, SIMPLE, ['', '十', '百', '千']) : digits(value, SIMPLE)
}

/** 一百〇一, 一千〇一十, 壹佰零壹. Ten is 十, but 壹拾 in capital numerals. */
function counting(value: number, characters: string, units: readonly string[]): string {
  if (value === 0 || value > 9999) return value === 0 ? characters.charAt(0) : String(value)
  let text = ''
  let isGap = false
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10
    if (digit === 0) isGap = text !== ''
    else {
      text += (isGap ? characters.charAt(0) : '') + characters.charAt(digit) + (units[power] ?? '')
      isGap = false
    }
  }
  return text.replace(/^一十/, '十')
}

/** 甲子 … 癸亥, then again. */
function sexagenary(value: number): string {
  return value < 1 ? String(value) : STEMS.charAt((value - 1) % 10) + BRANCHES.charAt((value - 1) % 12)
}

/** A–Z, AA, BB …: Word repeats the letter, up to thirty times. */
function letters(value: number, first: string): string {
  if (value < 1 || value > 780) return String(value)
  return String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}
