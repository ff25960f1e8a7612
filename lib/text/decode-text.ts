/** Bytes of a text file as offices save them. */

/** Chinese characters for each broken one, above which a text is UTF-8 with damage and not another encoding. */
const SOUND = 20

/**
 * The text of bytes in UTF-8 (whole or with a few broken bytes), UTF-16 with its mark, or GB18030; null where it is no text.
 * The mark of UTF-8 stays: offsets of a file's text count it, and the text model drops it.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes)
  return text?.includes('\u0000') ? null : text
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return tryDecode('utf-16le', bytes, false)
  if (first === 0xfe && second === 0xff) return tryDecode('utf-16be', bytes, false)
  return tryDecode('utf-8', bytes, true) ?? tryDamagedUtf8(bytes) ?? tryDecode('gb18030', bytes, true)
}

function tryDecode(encoding: string, bytes: Uint8Array, keepMark: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: keepMark }).decode(bytes)
  } catch {
    return null // not in this encoding: that is the question that was asked
  }
}

/**
 * A UTF-8 text with a few broken bytes would pass for GB18030 and come out as gibberish. Real
 * GB18030 read as UTF-8 is nearly all replacement characters, so the share of Chinese tells them apart.
 */
function tryDamagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  const chinese = text.match(/[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/g)?.length ?? 0
  return chinese > broken * SOUND ? text : null
}
