/** Figures of a document with a name of their own that the register does not have: what it lacks. */
import { indicatorName } from '../figures/indicator'
import type { FiguresReading } from '../figures/model'
import { readChange } from '../figures/roles'
import type { Block, Location, TextDocument } from '../text/document'
import type { RegisterMention } from './reading'

export interface UnheldFigure {
  indicator: string
  /** From the name to the end of the figure where they stand together, else the figure. */
  location: Location
  figure: Location
}

/** Names end in what is measured; other words before a figure are as likely no name. */
const MEASURE =
  /(?:收入|产值|增加值|总值|总额|投资额?|面积|产量|人口|人数|户数|率|比重|里程|数量|总量|指数|资金|金额|支出|余额|存款|贷款|销售额|利润|税收|用电量|出栏|存栏|单产|人次|规模以上工业企业|学生|教师|党员|党组织|党支部|行政村|床位|GDP)$/
const LONGEST = 20

/** Only figures beside which the name itself stands; tables, changes and ranges are left out. */
export function unheldFigures(document: TextDocument, figures: FiguresReading, mentions: readonly RegisterMention[]): UnheldFigure[] {
  const told = new Set(mentions.map(({ figure }) => placeOf(figure)))
  const blocks = new Map(document.blocks.map((block) => [block.id, block]))
  return figures.quantities.flatMap(({ location, quantity }) => {
    const block = blocks.get(location.block)
    if (!block || block.kind === 'table-row' || told.has(placeOf(location))) return []
    if (quantity.value === null || quantity.unit === null || quantity.dimension === 'percentage-point') return []
    const indicator = indicatorName(block.text, quantity)
    if (!MEASURE.test(indicator) || indicator.length > LONGEST || indicator.length < 3 || readChange(indicator)) return []
    return [{ indicator, figure: location, location: joined(block, location, indicator) }]
  })
}

function placeOf({ block, start }: Location): string {
  return `${block}:${start}`
}

function joined({ text }: Block, figure: Location, name: string): Location {
  const start = text.lastIndexOf(name, figure.start)
  return start < 0 || /[，；。、]/.test(text.slice(start, figure.start)) ? figure : { ...figure, start }
}
