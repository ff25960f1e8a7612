/** One spelling for all readers of the register, character by character: offsets stay. */
import { widen } from '../figures/clauses'

const FULL_WIDTH_LETTERS = /[Ａ-Ｚａ-ｚ]/g
const LOWER_CASE = /[a-z]/g

/** Full-width punctuation, narrow digits and letters, capital letters: “ｇｄｐ” and “GDP” are one name. */
export function plainText(text: string): string {
  return widen(text)
    .text.replace(FULL_WIDTH_LETTERS, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(LOWER_CASE, (letter) => letter.toUpperCase())
}
