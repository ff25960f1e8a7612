import { SheetError } from './sheet-error'

/** Text of a file: UTF-8, UTF-16 with its mark, else GB18030. Throws SheetError where it is no text. */
export function decodeText(bytes: Uint8Array): string {
  const encodings = startsWith(bytes, 0xff, 0xfe) ? ['utf-16le'] : startsWith(bytes, 0xfe, 0xff) ? ['utf-16be'] : ['utf-8', 'gb18030']
  for (const encoding of encodings) {
    const text = tryDecode(bytes, encoding)
    if (text !== null && !text.includes('\u0000')) return text
  }
  throw new SheetError('not-a-sheet')
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second
}

/** The mark of the encoding is dropped by the decoder. */
function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null // not in this encoding: that is the question that was asked
  }
}
