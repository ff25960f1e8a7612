/** Text as an older editor saves it. Node reads GB18030 but does not write it. */

let codes: Map<string, number[]> | undefined

/** Encodes characters of GBK, the two-byte part of GB18030. */
export function encodeGb18030(text: string): Buffer {
  codes ??= readCodes()
  return Buffer.from([...text].flatMap((character) => codes?.get(character) ?? [character.charCodeAt(0)]))
}

function readCodes(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030')
  const found = new Map<string, number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const bytes = [lead, trail]
      const character = decoder.decode(Uint8Array.from(bytes))
      if ([...character].length === 1 && character !== '\uFFFD') found.set(character, bytes)
    }
  return found
}
