/** Report text of any length: our own texts, with numbers and names changed so that no paragraph occurs twice. */
import { type Random, seeded } from '../eval/random'

const PLACES = ['青石', '望江', '白沙', '石桥', '柳湾', '云岭', '东河', '西坪', '南坝', '北原', '临川', '安宁']
const SURNAMES = '赵钱孙李周吴郑王冯陈'

/** About `length` characters (never fewer), made from the paragraphs of `sources`. */
export function generateText(sources: readonly string[], length: number, seed = 1): string {
  const random = seeded(seed)
  const reports = sources.map((source) => source.split('\n').filter((line) => line.trim() !== ''))
  const lines: string[] = []
  for (let size = 0; size < length; ) {
    const report = reports[Math.floor(random() * reports.length)] ?? []
    lines.push(`附件${lines.length + 1}`)
    for (const line of report) {
      const varied = vary(line, random)
      lines.push(varied)
      size += varied.length + 1
    }
  }
  return lines.join('\n')
}

/** Other figures of the same length, other places, and a name at the end of each sentence-long line. */
function vary(line: string, random: Random): string {
  const digit = () => String(Math.floor(random() * 9) + 1)
  const place = () => PLACES[Math.floor(random() * PLACES.length)] ?? ''
  const varied = line
    // Not at the start of a line: that would be its marker.
    .replace(/(?<=[^\d（(：；。]\d*)\d(?![.．、）)])/g, digit)
    .replace(/青石|望江|白沙|石桥|柳湾|临川/g, place)
  if (line.length < 30) return varied
  const name = SURNAMES[Math.floor(random() * SURNAMES.length)] ?? ''
  return `${varied}（${place()}${name}同志填报${Math.floor(random() * 1e9).toString(36)}）`
}
