/** The templates' part of `npm run bench`: a keystroke of the search, and the longest skeleton, beside the barest way to do either. */
import { Liquid } from 'liquidjs'
import { BUILTIN_KINDS } from '../../lib/templates/builtin'
import { templateFields, templatesOf } from '../../lib/templates/catalogue'
import { FILTERS } from '../../lib/templates/filters'
import type { DocumentKind } from '../../lib/templates/model'
import { render } from '../../lib/templates/render'
import { plainText } from '../../lib/templates/rendered'
import { sampleValues } from '../../lib/templates/sample-values'
import { makeScope } from '../../lib/templates/scope'
import { buildTemplateIndex, searchTemplates } from '../../lib/templates/search'
import { table } from '../eval/tally'
import { cpuOf, median, medianCpu } from './measure'

const TEMPLATES = 2_000
/** Typed one character after the other: by words, by initials, by two words, and what fits nothing. */
const TYPED = ['存在问题', 'czwtyxybds', '资金 保障', '没有这样的段落']

/** Measures and prints. */
export function benchTemplates(): void {
  print('\ntemplates, CPU time in milliseconds')
  benchSearch()
  benchRender()
}

/** The built-in kinds over and over, under other names. */
function manyKinds(): DocumentKind[] {
  const kinds: DocumentKind[] = []
  for (let round = 0, count = 0; count < TEMPLATES; round++)
    for (const kind of BUILTIN_KINDS) {
      if (count >= TEMPLATES) break
      kinds.push({ ...kind, id: `${kind.id}-${round}`, name: `${kind.name}${round + 1}` })
      count += kind.sections.length + 1
    }
  return kinds
}

function benchSearch(): void {
  const kinds = manyKinds()
  const index = buildTemplateIndex(kinds)
  const queries = TYPED.flatMap((text) => [...text].map((_, end) => text.slice(0, end + 1)))
  const names = kinds.flatMap(templatesOf).map(({ kind, name }) => `${kind.name}${name}`)
  const own = queries.map((query) => medianCpu(() => searchTemplates(index, query)))
  const bare = medianCpu(() => queries.map((query) => names.filter((name) => name.includes(query)).length)) / queries.length
  print(
    `search in ${index.templates.length}: ${median(own).toFixed(2)} per keystroke, at most ${Math.max(...own).toFixed(2)} (aim 16); ` +
      `${(median(own) / bare).toFixed(1)} × \`includes\` over the same names; index made in ${cpuOf(() => buildTemplateIndex(kinds)).toFixed(0)}`,
  )
}

function benchRender(): void {
  const whole = BUILTIN_KINDS.map((kind) => {
    const [template] = templatesOf(kind)
    const values = template ? sampleValues(templateFields(template)) : {}
    return { kind, values, text: plainText(render(kind, kind.sections, values)) }
  })
  const longest = whole.reduce((one, other) => (other.text.length > one.text.length ? other : one))
  const { kind, values } = longest
  const engine = new Liquid({ ownPropertyOnly: true })
  for (const [name, filter] of Object.entries(FILTERS)) engine.registerFilter(name, filter)
  const texts = textsOf(kind.sections).filter((text) => text.includes('{{') && !text.includes('项.')) // items would need their entries
  const [template] = templatesOf(kind)
  const scope = makeScope(template ? templateFields(template) : [], values)
  const parsed = texts.map((text) => engine.parse(text))
  const own = medianCpu(() => render(kind, kind.sections, values), { warmUp: 30 })
  const bare = medianCpu(() => parsed.map((one) => engine.renderSync(one, scope)), { warmUp: 30 })
  print(
    table([
      ['longest skeleton', 'characters', 'rendered', 'bare liquidjs, without lists', 'ratio'],
      [kind.name, String(longest.text.length), own.toFixed(2), bare.toFixed(2), (own / bare).toFixed(1)],
    ]),
  )
}

/** All strings in a tree of blocks. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
