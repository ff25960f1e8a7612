/**
 * Sets of characters as tables by code: what a loop over a long text asks at every character. Such a loop stands in the file of its
 * table: a table that is handed over as an argument takes engines half as long again.
 */

/** The bits of the sets that each character is in; 0 for characters of none. Sets that share a character need bits of their own. */
export function classTable(sets: readonly (readonly [bits: number, characters: string])[]): Uint8Array {
  return fill(new Uint8Array(65_536), sets)
}

/** One set. */
export function characterSet(characters: string): Uint8Array {
  return classTable([[1, characters]])
}

/** The same as `classTable` with a bit for each set by its place: 1, 2, 4 … Throws RangeError for more than 32. */
export function bitTable(sets: readonly string[]): Uint32Array {
  if (sets.length > 32) throw new RangeError(`${sets.length} sets of characters, more than there are bits`)
  return fill(
    new Uint32Array(65_536),
    sets.map((characters, index) => [1 << index, characters]),
  )
}

function fill<Table extends Uint8Array | Uint32Array>(table: Table, sets: readonly (readonly [number, string])[]): Table {
  for (const [bits, characters] of sets)
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at)
      table[code] = (table[code] ?? 0) | bits
    }
  return table
}

/** True where the character at `at` is in the set; false before the beginning and behind the end. */
export function isIn(set: Uint8Array, text: string, at: number): boolean {
  return at >= 0 && at < text.length && set[text.charCodeAt(at)] === 1
}

/** Where the first character of the set stands from `start` on, -1 without one. */
export function findIn(set: Uint8Array, text: string, start = 0): number {
  for (let at = start; at < text.length; at++) if (set[text.charCodeAt(at)] === 1) return at
  return -1
}
