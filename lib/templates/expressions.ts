/** The fields inside running text: Liquid, of which only `{{ field | filter }}` is allowed. Nothing in a template can run. */
import { Liquid, type Template, TokenKind } from 'liquidjs'
import { FILTERS } from './filters'

/** A text that cannot be read, or says more than a field: the message names the text. */
export class ExpressionError extends Error {}

const engine = new Liquid({
  ownPropertyOnly: true,
  strictFilters: true,
  strictVariables: false,
  cache: false,
  parseLimit: 20_000,
  renderLimit: 500,
  memoryLimit: 1_000_000,
})
for (const [name, filter] of Object.entries(FILTERS)) engine.registerFilter(name, filter)

/** Texts whose reading is kept; an editor makes a new one with every key. */
const MOST_KEPT = 5_000
const parsed = new Map<string, Template[]>()
/** Names by text: asked again for every key that is typed into the form. */
const named = new Map<string, string[][]>()

/** Full-width braces and percent braces look like fields and are none. */
const LOOKS_LIKE_A_FIELD = /[｛｝]{2}|\{%|%\}/

/** Throws ExpressionError. */
export function parseExpression(text: string): Template[] {
  const known = parsed.get(text)
  if (known) return known
  if (LOOKS_LIKE_A_FIELD.test(text)) throw new ExpressionError(`“${excerpt(text)}”里的变量要写成 {{ 名称 }}`)
  let templates: Template[]
  try {
    templates = engine.parse(text)
  } catch (error) {
    throw new ExpressionError(explain(text, error))
  }
  if (templates.some(({ token }) => token.kind === TokenKind.Tag)) throw new ExpressionError(`“${excerpt(text)}”里不能有命令`)
  if (parsed.size >= MOST_KEPT) {
    parsed.clear()
    named.clear()
  }
  parsed.set(text, templates)
  return templates
}

/** Names of fields that a text uses, `项.标题` as two parts; in order, once each. Throws ExpressionError. */
export function fieldsIn(text: string): string[][] {
  const known = named.get(text)
  if (known) return known
  const names = engine.variableSegmentsSync(parseExpression(text)).map((segments) => segments.map(String))
  named.set(text, names)
  return names
}

/** The text with its fields filled in. Throws ExpressionError. */
export function fillText(text: string, scope: Record<string, unknown>): string {
  return String(engine.renderSync(parseExpression(text), scope))
}

function explain(text: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : ''
  const filter = /undefined filter: ([^,\s]+)/.exec(reason)?.[1]
  if (filter) return `“${excerpt(text)}”里没有“${filter}”这个换算，可用的有${Object.keys(FILTERS).join('、')}`
  return `“${excerpt(text)}”里的变量写法不对，名称里不能有括号、空格和“&”`
}

function excerpt(text: string): string {
  const at = Math.max(0, text.search(/\{\{|\{%|｛/))
  return text.slice(at, at + 24)
}
