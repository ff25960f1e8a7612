/** The comma of a paragraph: full width, unless it writes all its commas in half width. */
export function commaOf(text: string): '，' | ',' {
  return /[\p{Script=Han}”）)》],/u.test(text) && !text.includes('，') ? ',' : '，'
}
