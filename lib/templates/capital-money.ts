/** Money in capital numerals, as the rules for filling in bills have it: 壹万贰仟元整. */
import type Big from 'big.js'

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟']
const GROUPS = ['', '万', '亿']

/** Of an amount in 元 with at most two decimals, below 10^12; null for any other. */
export function capitalMoney(amount: Big): string | null {
  const fixed = amount.toFixed(2)
  if (amount.lt(0) || amount.gte('1e12') || !amount.eq(fixed)) return null
  const [whole = '0', cents = '00'] = fixed.split('.')
  const [jiao = '0', fen = '0'] = cents
  const yuan = whole === '0' ? '' : `${capitalInteger(whole)}元`
  if (cents === '00') return `${yuan || '零元'}整`
  const gap = jiao === '0' && yuan !== '' ? '零' : ''
  const jiaoText = jiao === '0' ? gap : `${DIGITS[Number(jiao)]}角`
  return `${yuan}${jiaoText}${fen === '0' ? '整' : `${DIGITS[Number(fen)]}分`}`
}

function capitalInteger(digits: string): string {
  const groups = digits.padStart(Math.ceil(digits.length / 4) * 4, '0').match(/\d{4}/g) ?? []
  const parts = groups.map((group, index) => {
    const written = capitalGroup(group)
    return written && `${written}${GROUPS[groups.length - 1 - index]}`
  })
  return (
    parts
      // 1 0000 1234: the group that is left out is heard as one 零.
      .map((part, index) => (part && index > 0 && (groups[index]?.startsWith('0') || parts[index - 1] === '') ? `零${part}` : part))
      .join('')
      .replace(/^零+/, '')
  )
}

/** Four digits: 1020 is 壹仟零贰拾; zeros before the first digit are the caller's. */
function capitalGroup(group: string): string {
  return [...group]
    .map((digit, index) => (digit === '0' ? '零' : `${DIGITS[Number(digit)]}${PLACES[3 - index]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
}
