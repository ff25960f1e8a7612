/**
 * Report text of any length: our own texts, changed so that no paragraph occurs twice. With `as written` only names and
 * places change, so that the figures agree with each other as they do in a report; with `at random` every digit may
 * change, so that most of what is computed is wrong: the most work that figures can make.
 */
import { type Random, seeded } from '../eval/random'

const PLACES = ['青石', '望江', '白沙', '石桥', '柳湾', '云岭', '东河', '西坪', '南坝', '北原', '临川', '安宁']
const SURNAMES = '赵钱孙李周吴郑王冯陈'
const GIVEN = '安邦昌德恩芳国海和慧佳建杰静军俊兰丽良林玲明宁鹏平庆荣瑞山思涛文武祥新兴秀雅艳阳英勇玉志忠'

export type Figures = 'at random' | 'as written'

/** About `length` characters (never fewer), made from the paragraphs of `sources`. */
export function generateText(sources: readonly string[], length: number, figures: Figures = 'at random', seed = 1): string {
  const random = seeded(seed)
  const reports = sources.map((source) => source.split('\n').filter((line) => line.trim() !== ''))
  const lines: string[] = []
  for (let size = 0; size < length; ) {
    const report = reports[Math.floor(random() * reports.length)] ?? []
    lines.push(`附件${lines.length + 1}`)
    for (const line of report) {
      const varied = vary(line, figures, random)
      lines.push(varied)
      size += varied.length + 1
    }
  }
  return lines.join('\n')
}

/** Other places, a name at the end of each sentence-long line, and other figures of the same length where they are at random. */
function vary(line: string, figures: Figures, random: Random): string {
  const one = (list: readonly string[] | string) => list[Math.floor(random() * list.length)] ?? ''
  const place = () => one(PLACES)
  // Not at the start of a line: that would be its marker.
  const numbered = figures === 'at random' ? line.replace(/(?<=[^\d（(：；。]\d*)\d(?![.．、）)])/g, () => one('123456789')) : line
  const varied = numbered.replace(/青石|望江|白沙|石桥|柳湾|临川/g, place)
  if (line.length < 30) return varied
  const surname = one(SURNAMES)
  const at = place()
  const who = figures === 'at random' ? `同志填报${Math.floor(random() * 1e9).toString(36)}` : `${one(GIVEN)}${one(GIVEN)}同志填报`
  return `${varied}（${at}${surname}${who}）`
}
