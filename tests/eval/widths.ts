/** The same text in another width, unit by unit: every offset stays. */

const HALF: Record<string, string> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')', '？': '?', '！': '!' }

export const WIDTHS: Record<string, (text: string) => string> = {
  'as written': (text) => text,
  'half-width punctuation': (text) => text.replace(/[，；：（）？！]/g, (mark) => HALF[mark] ?? mark),
  'full-width digits': (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
}
