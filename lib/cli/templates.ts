/** The commands `templates` and `fill`: the built-in library without a panel. */
import { BUILTIN_KINDS } from '../templates/builtin'
import { findTemplate, isRequired, namesOfKind, type Template, templateFields, templatesOf } from '../templates/catalogue'
import { closest } from '../templates/closest'
import { withIndicators } from '../templates/indicator-values'
import { readValues } from '../templates/read-values'
import { render } from '../templates/render'
import { plainText } from '../templates/rendered'
import type { Values } from '../templates/scope'
import type { FillCommand, Format, TemplatesCommand } from './options'
import { readBytes, UnreadableError } from './read-file'
import { readRegister } from './read-register'

/** One template in `templates --format json`. */
export interface TemplateReport {
  id: string
  /** 文种. */
  kind: string
  /** 段名; 全文 for the whole kind. */
  section: string
  title: string
  fields: { name: string; type: string; required: boolean }[]
}

export function listTemplates({ format }: TemplatesCommand): number {
  const reports = BUILTIN_KINDS.flatMap(templatesOf).map(reportOf)
  process.stdout.write(PRINTERS[format](reports))
  return 0
}

function reportOf(template: Template): TemplateReport {
  const { id, kind, name } = template
  const fields = templateFields(template).map((field) => ({ name: field.name, type: field.type, required: isRequired(field) }))
  return { id, kind: kind.name, section: name, title: `${kind.name}：${name}`, fields }
}

const PRINTERS: Record<Format, (reports: TemplateReport[]) => string> = {
  json: (reports) => `${JSON.stringify(reports)}\n`,
  jsonl: (reports) => reports.map((report) => `${JSON.stringify(report)}\n`).join(''),
  text: (reports) => `${reports.map(lineOf).join('\n')}\n共 ${reports.length} 个模板。\n`,
}

function lineOf({ id, title, fields }: TemplateReport): string {
  return `${id}\t${title}\t${fields.map(({ name, required }) => name + (required ? '*' : '')).join('、')}`
}

/** Prints the text of one template; 2 where the template or its values cannot be used, with the reason. */
export async function fillTemplate(command: FillCommand, complain: (sentence: string) => void): Promise<number> {
  const template = findTemplate(BUILTIN_KINDS, command.template)
  if (!template) {
    complain(noSuchTemplate(command.template))
    return 2
  }
  try {
    const fields = templateFields(template)
    const values = command.values === null ? {} : await readValuesFile(command.values, template)
    const filled =
      command.register === null ? values : withIndicators(fields, values, (await readRegister(command.register)).index.register)
    process.stdout.write(`${plainText(render(template.kind, template.sections, filled))}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    complain(`${error.message}。`)
    return 2
  }
}

function noSuchTemplate(id: string): string {
  const like = closest(
    id,
    BUILTIN_KINDS.flatMap(templatesOf).map((template) => template.id),
  )
  return `没有“${id}”这个模板${like ? `，是不是“${like}”` : ''}；编号用 templates 查看。`
}

async function readValuesFile(file: string, template: Template): Promise<Values> {
  let data: unknown
  try {
    data = JSON.parse(new TextDecoder().decode(await readBytes(file)))
  } catch (error) {
    const reason = error instanceof UnreadableError ? error.message : '不是完整的 JSON'
    throw new UnreadableError(`${file}：${reason}`)
  }
  const { values, faults } = readValues(data, templateFields(template), namesOfKind(template))
  if (faults.length > 0) throw new UnreadableError(`${file}：${faults.join('；')}`)
  return values
}
