/** A template file is read: its form by zod, then what its texts say. Every fault names its line and a way out. */
import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser'
import type { z } from 'zod/mini'
import { lintKind } from './lint-kind'
import { type DocumentKind, documentKindSchema } from './model'

export interface TemplateFault {
  /** From 1; the line of the part that is meant. */
  line: number
  /** `sections.2.blocks.0.text` */
  path: string
  message: string
}

export type KindReading = { kind: DocumentKind; faults: [] } | { kind: null; faults: TemplateFault[] }

/** More text than any kind of document needs. */
const MOST_CHARACTERS = 500_000

export function parseKind(json: string): KindReading {
  if (json.length > MOST_CHARACTERS) return refused({ line: 1, path: '', message: `文件超过${MOST_CHARACTERS / 10_000}万字，不是模板` })
  const errors: ParseError[] = []
  const tree = parseTree(json, errors, { allowTrailingComma: false, disallowComments: true })
  const [broken] = errors
  if (broken || !tree)
    return refused({ line: lineAt(json, broken?.offset ?? 0), path: '', message: '这里不合 JSON 的写法，看看是不是少了引号、逗号或括号' })
  const parsed = documentKindSchema.safeParse(JSON.parse(json))
  const at = (path: readonly PropertyKey[], message: string): TemplateFault => ({
    line: lineOf(json, tree, path),
    path: path.join('.'),
    message,
  })
  if (!parsed.success) return refused(...parsed.error.issues.map((issue) => at(issue.path, faultMessage(issue))))
  const faults = lintKind(parsed.data).map(({ path, message }) => at(path, message))
  return faults.length > 0 ? refused(...faults) : { kind: parsed.data, faults: [] }
}

function refused(...faults: TemplateFault[]): KindReading {
  return { kind: null, faults }
}

/** The line of the deepest part of the path that exists. */
function lineOf(json: string, tree: Node, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(
      tree,
      path.slice(0, length).map((part) => (typeof part === 'symbol' ? String(part) : part)),
    )
    if (node) return lineAt(json, node.offset)
  }
  return 1
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

function faultMessage(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `没有“${issue.keys.join('、')}”这一项`
  if (issue.code === 'invalid_value') return `只能是${issue.values.map(String).join('、')}之一`
  if (issue.code === 'too_small') return '不能为空'
  if (issue.code === 'too_big') return `太长，最多 ${issue.maximum}`
  if (issue.code === 'invalid_type')
    return `这里要填${issue.expected === 'array' ? '一组' : issue.expected === 'string' ? '文字' : '一项'}，或者缺了必填项`
  return '写法不对，请对照同类模板'
}
