/** What the command line was asked to do. */
import { parseArgs } from 'node:util'

export const FORMATS = ['text', 'json', 'jsonl'] as const
export type Format = (typeof FORMATS)[number]

export interface ReviewCommand {
  name: 'review'
  files: string[]
  format: Format
  /** A backup or a long list; null where figures are not looked up. */
  register: string | null
  /** The day from which 今年 and 本月 are understood, as YYYY-MM-DD; null where not given. */
  documentDate: string | null
}

export interface TemplatesCommand {
  name: 'templates'
  format: Format
}

export interface FillCommand {
  name: 'fill'
  /** `work-report/problems`. */
  template: string
  /** A JSON file of values; null where all fields stay open. */
  values: string | null
  register: string | null
}

export type Command = { name: 'help' } | ReviewCommand | TemplatesCommand | FillCommand

/** The command cannot run as it was given; the message is one sentence for the user. */
export class UsageError extends Error {}

/** Reads the arguments after the program's name; throws UsageError. */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args)
  const [name, ...rest] = positionals
  if (values.help || name === 'help') return { name: 'help' }
  if (name === undefined) throw new UsageError('没有给出命令；用 --help 查看用法。')
  const read = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!read) throw new UsageError(`没有“${name}”这个命令；用 --help 查看用法。`)
  return read(rest, values)
}

type OptionValues = ReturnType<typeof parse>['values']

const COMMANDS: Record<string, (rest: string[], values: OptionValues) => Command> = {
  review: (files, values) => {
    if (files.length === 0) throw new UsageError('review 之后至少要有一个文件，标准输入写作“-”。')
    refuseOption(values, 'values', 'review')
    const register = readFileName('register', values.register)
    return { name: 'review', files, format: readFormat(values.format), register, documentDate: readDate(values['document-date']) }
  },
  templates: (rest, values) => {
    if (rest.length > 0) throw new UsageError(`templates 之后不带别的，“${rest[0]}”是多余的。`)
    for (const option of ['values', 'register', 'document-date'] as const) refuseOption(values, option, 'templates')
    return { name: 'templates', format: readFormat(values.format) }
  },
  fill: ([template, ...rest], values) => {
    if (template === undefined || rest.length > 0) throw new UsageError('fill 之后写一个模板的编号，编号用 templates 查看。')
    for (const option of ['format', 'document-date'] as const) refuseOption(values, option, 'fill')
    return { name: 'fill', template, values: readFileName('values', values.values), register: readFileName('register', values.register) }
  },
}

function refuseOption(values: OptionValues, option: keyof OptionValues, command: string): void {
  if (values[option] !== undefined) throw new UsageError(`${command} 没有 --${option} 这个选项；用 --help 查看用法。`)
}

const options = {
  help: { type: 'boolean', short: 'h' },
  format: { type: 'string' },
  register: { type: 'string' },
  values: { type: 'string' },
  'document-date': { type: 'string' },
} as const

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(explain(error))
  }
}

/** `parseArgs` speaks English; its error codes tell what was wrong. */
function explain(error: unknown): string {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  const option = /'(--?[^\s'=,]+)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${option} 这个选项；用 --help 查看用法。`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return option === '-h' || option === '--help' ? `选项 ${option} 不带值。` : `选项 ${option} 之后缺少值。`
  throw error
}

function readFormat(value: string | undefined): Format {
  const format = FORMATS.find((known) => known === (value ?? 'text'))
  if (!format) throw new UsageError(`--format 只能是 ${FORMATS.join('、')}，不能是“${value}”。`)
  return format
}

/** Standard input is for documents. */
function readFileName(option: 'register' | 'values', value: string | undefined): string | null {
  if (value === '' || value === '-') throw new UsageError(`--${option} 之后要写文件的名字。`)
  return value ?? null
}

function readDate(value: string | undefined): string | null {
  if (value === undefined) return null
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null
  // 2026-02-30 becomes 2 March in a Date, or none at all.
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    throw new UsageError(`--document-date 要写成 YYYY-MM-DD 的日期，不能是“${value}”。`)
  return value
}
