/** Without characters of a set at both ends. A pattern would take quadratic time on what a hostile file may hold. */
export function trimOf(text: string, characters: string): string {
  let start = 0
  let end = text.length
  while (start < end && characters.includes(text.charAt(start))) start++
  while (end > start && characters.includes(text.charAt(end - 1))) end--
  return start === 0 && end === text.length ? text : text.slice(start, end)
}
