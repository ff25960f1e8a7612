/**
 * Templates are data: a document kind 文种 is a skeleton of sections, a section is a tree of blocks. Fields stand in the
 * text as `{{ 名称 | 换算 }}`, bold words as `**…**`. Markers and announced counts are never typed: a list brings its own.
 */
import { z } from 'zod/mini'

const name = z.string().check(z.minLength(1), z.maxLength(30))
/** Latin, for addresses and file names. */
const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(60))
/** Running text with fields. */
const text = z.string().check(z.minLength(1), z.maxLength(2_000))

export const PLAIN_FIELD_TYPES = [
  'text',
  'long-text',
  'number',
  'money',
  'date',
  'period',
  'choice',
  'person',
  'office',
  'indicator',
] as const

const plainFieldSchema = z.strictObject({
  name,
  type: z.enum(PLAIN_FIELD_TYPES),
  /** What to write, where the name does not say it. */
  hint: z.optional(z.string().check(z.maxLength(80))),
  /** True where the text can do without it. */
  isOptional: z.optional(z.boolean()),
  /** Taken where the writer gives nothing. */
  default: z.optional(z.string().check(z.maxLength(500))),
  /** Of numbers: 人, 万元, %. */
  unit: z.optional(z.string().check(z.maxLength(10))),
  choices: z.optional(z.array(name).check(z.minLength(2), z.maxLength(20))),
  /** For the preview and the tests. */
  example: z.optional(z.string().check(z.maxLength(500))),
})

/** Several things of one sort: 做法, 问题, 项目; each with its own fields. */
const listFieldSchema = z.strictObject({
  name,
  type: z.literal('list'),
  hint: z.optional(z.string().check(z.maxLength(80))),
  isOptional: z.optional(z.boolean()),
  of: z.array(plainFieldSchema).check(z.minLength(1), z.maxLength(12)),
  /** How many stand open before the writer has given any. */
  open: z.optional(z.int().check(z.gte(1), z.lte(10))),
  example: z.array(z.record(name, z.string())).check(z.maxLength(30)),
})

export const fieldSchema = z.union([listFieldSchema, plainFieldSchema])
export type PlainField = z.infer<typeof plainFieldSchema>
export type ListField = z.infer<typeof listFieldSchema>
export type Field = PlainField | ListField

/** How a list is numbered; `heading` takes the next level of the document. */
export const LIST_MARKERS = ['heading', '一是', '一要', '第一', '1.', '（1）', '①', 'none'] as const

const styledSchema = z.strictObject({
  /** `recipient` 主送, `signature` 落款, `date` 成文日期, `remark` 附注. */
  style: z.enum(['title', 'recipient', 'signature', 'date', 'remark', 'paragraph']),
  text,
})
const headingSchema = z.strictObject({ style: z.literal('heading'), level: z.int().check(z.gte(1), z.lte(4)), text })
const listSchema = z.strictObject({
  style: z.literal('list'),
  /** The list field. */
  of: name,
  markers: z.enum(LIST_MARKERS),
  /** Stands before the items: in their paragraph where they are `joined`, else as one of its own. */
  lead: z.optional(text),
  /** Of `heading` lists: the heading of an item. */
  heading: z.optional(text),
  item: text,
  /** All items in one paragraph, separated by ； and closed by 。 */
  joined: z.optional(z.boolean()),
  /** Follows the last item in the same paragraph. */
  tail: z.optional(text),
})
const tableSchema = z.strictObject({
  style: z.literal('table'),
  of: name,
  columns: z.array(z.strictObject({ head: name, cell: text })).check(z.minLength(1), z.maxLength(12)),
  /** Cells of a last row: 合计. */
  total: z.optional(z.array(z.string().check(z.maxLength(200)))),
})
const attachmentsSchema = z.strictObject({ style: z.literal('attachments'), of: name })

/** A bare string is a paragraph. */
const leafSchema = z.union([text, styledSchema, headingSchema, listSchema, tableSchema, attachmentsSchema])
/** Blocks that stand only where a field is given (`if`) or has one of the values (`is`). */
const conditionSchema = z.strictObject({
  if: name,
  is: z.optional(z.array(name)),
  blocks: z.array(leafSchema).check(z.minLength(1)),
  otherwise: z.optional(z.array(leafSchema)),
})

export const blockSchema = z.union([leafSchema, conditionSchema])
export type LeafBlock = z.infer<typeof leafSchema>
export type ListBlock = z.infer<typeof listSchema>
export type TableBlock = z.infer<typeof tableSchema>
export type Block = z.infer<typeof blockSchema>

/** Relations between fields that are checked while the form is filled. */
export const bindingSchema = z.union([
  z.strictObject({ check: z.literal('date-order'), earlier: name, later: name }),
  /** A field of a list sums up to a number. */
  z.strictObject({ check: z.literal('parts-total'), list: name, part: name, total: name }),
  z.strictObject({ check: z.literal('part-whole'), part: name, whole: name }),
  z.strictObject({ check: z.literal('rank'), rank: name, of: name }),
  /** Working days from one day to another, both counted. */
  z.strictObject({ check: z.literal('notice-days'), from: name, to: name, days: name }),
  /** A number and the entries of a list. */
  z.strictObject({ check: z.literal('count'), list: name, count: name }),
  /** A number of entries, of all that the list has. */
  z.strictObject({ check: z.literal('some-of'), list: name, count: name }),
])
export type Binding = z.infer<typeof bindingSchema>

export const sectionSchema = z.strictObject({
  id,
  title: name,
  /** Other words under which it is looked for. */
  keywords: z.optional(z.array(name)),
  blocks: z.array(blockSchema).check(z.minLength(1), z.maxLength(60)),
  fields: z.optional(z.array(fieldSchema)),
  bindings: z.optional(z.array(bindingSchema)),
})
export type Section = z.infer<typeof sectionSchema>

export const documentKindSchema = z.strictObject({
  id,
  name,
  /** Of all its sections. */
  fields: z.optional(z.array(fieldSchema)),
  sections: z.array(sectionSchema).check(z.minLength(1), z.maxLength(40)),
})
export type DocumentKind = z.infer<typeof documentKindSchema>
