/** Writes numbers in every way that the reader knows: the other half of “write, then read”. */

const DIGITS = '零一二三四五六七八九'
const CAPITALS = '零壹贰叁肆伍陆柒捌玖'

function writeSection(n: number, digits: string, powers: readonly string[]): string {
  let text = ''
  let gap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(n / 10 ** place) % 10
    if (digit === 0) gap = text !== ''
    else {
      text += (gap ? digits.charAt(0) : '') + digits.charAt(digit) + (powers[place] ?? '')
      gap = false
    }
  }
  return text
}

function writeSections(n: bigint, digits: string, powers: readonly string[]): string {
  if (n === 0n) return digits.charAt(0)
  const sections = [Number((n / 10n ** 8n) % 10000n), Number((n / 10n ** 4n) % 10000n), Number(n % 10000n)]
  const units = ['亿', '万', '']
  let text = ''
  let gap = false
  sections.forEach((section, index) => {
    if (section === 0) {
      gap = text !== ''
      return
    }
    if (text !== '' && (gap || section < 1000)) text += digits.charAt(0)
    text += writeSection(section, digits, powers) + units[index]
    gap = false
  })
  return text
}

/** A whole number below 10¹² in Chinese digits: 12005 → 一万二千零五, 15 → 十五. */
export function writeChinese(n: bigint): string {
  return writeSections(n, DIGITS, ['', '十', '百', '千']).replace(/^一十/, '十')
}

/** A sum of money in capital digits: 1200.5 yuan as 120050 fen → 壹仟贰佰元伍角. */
export function writeCapital(fen: bigint): string {
  const [yuan, jiao, cents] = [fen / 100n, Number((fen / 10n) % 10n), Number(fen % 10n)]
  const whole = `${writeSections(yuan, CAPITALS, ['', '拾', '佰', '仟'])}元`
  if (jiao === 0 && cents === 0) return `${whole}整`
  const coin = (digit: number, name: string): string => (digit === 0 ? '' : CAPITALS.charAt(digit) + name)
  return `${whole}${jiao === 0 ? '零' : ''}${coin(jiao, '角')}${coin(cents, '分')}`
}

/** Digits with `decimals` places behind the point: (12345, 2) → 123.45. */
export function writeArabic(n: bigint, decimals: number): string {
  if (decimals === 0) return n.toString()
  const digits = n.toString().padStart(decimals + 1, '0')
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** Thousands separators in the whole part. */
export function writeGrouped(n: bigint, decimals: number, separator: ',' | '，'): string {
  const [whole = '', fraction] = writeArabic(n, decimals).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, separator)
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** ASCII digits, point and percent sign as full-width characters. */
export function widen(text: string): string {
  return text.replace(/[\d.%]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
}

/** A percentage in words: (86, 1) → 百分之八点六. */
export function writeWordedPercent(n: bigint, decimals: number): string {
  const [whole = '', fraction = ''] = writeArabic(n, decimals).split('.')
  const digits = [...fraction].map((digit) => DIGITS.charAt(Number(digit))).join('')
  return `百分之${writeChinese(BigInt(whole))}${digits && `点${digits}`}`
}
