/** Sets of characters as tables by code: what a loop over a long text asks at every character. */

/** The bits of the sets that each character is in; 0 for characters of none. */
export function classTable(sets: readonly (readonly [bit: number, characters: string])[]): Uint8Array {
  const table = new Uint8Array(65_536)
  for (const [bit, characters] of sets)
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i)
      table[code] = (table[code] ?? 0) | bit
    }
  return table
}

/** 1 for the characters of one set. */
export function codesOf(characters: string): Uint8Array {
  return classTable([[1, characters]])
}
