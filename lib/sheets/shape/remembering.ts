/** Columns repeat their texts thousands of times: what was read from a text once is not read again. */

/** More different texts than this are not kept: memory is bounded. */
const MOST = 5_000

/** The same function, remembering its results by their text. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const result = read(text)
    if (known.size < MOST) known.set(text, result)
    return result
  }
}
