/**
 * One look at a text tells which characters it holds: a pattern or a form whose words need others is not asked.
 * Characters that are asked for together make a group with a bit of its own.
 */
const HELD = new Uint32Array(65_536)
const groups = new Map<string, number>()
const MOST_GROUPS = 32

/** The bit of a group of characters, given out at its first mention. Throws RangeError where all bits are given out. */
export function characterGroup(characters: string): number {
  const known = groups.get(characters)
  if (known !== undefined) return known
  if (groups.size === MOST_GROUPS) throw new RangeError(`no bit is left for the characters ${characters}`)
  const bit = (1 << groups.size) >>> 0
  groups.set(characters, bit)
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at)
    HELD[code] = (HELD[code] ?? 0) | bit
  }
  return bit
}

/** The groups of which a stretch of a text holds a character, as bits. */
export function heldIn(text: string, start = 0, end = text.length): number {
  let held = 0
  for (let at = start; at < end; at++) held |= HELD[text.charCodeAt(at)] ?? 0
  return held
}
