/** What is stored of templates: the user's own kinds with their earlier states, the office's profile, what was used. */
import { z } from 'zod/mini'
import { documentKindSchema } from '../templates/model'

const at = z.int().check(z.nonnegative())

/** States before the last change, newest last; older ones are dropped. */
export const MOST_VERSIONS = 30

export const templateKindRowSchema = z.object({
  /** That of the kind. */
  id: z.string().check(z.maxLength(60)),
  kind: documentKindSchema,
  category: z.string().check(z.maxLength(40)),
  /** Place in the list. */
  order: z.int(),
  versions: z.array(z.object({ savedAt: at, kind: documentKindSchema })).check(z.maxLength(MOST_VERSIONS)),
  updatedAt: at,
})
export type TemplateKindRow = z.infer<typeof templateKindRowSchema>

export const officeProfileRowSchema = z.object({
  id: z.literal('profile'),
  /** By the names of common fields: 单位, 上级单位, 主送, 联系人. */
  values: z.record(z.string().check(z.maxLength(30)), z.string().check(z.maxLength(500))),
})
export type OfficeProfileRow = z.infer<typeof officeProfileRowSchema>

export const templateUseRowSchema = z.object({
  /** `work-report/problems`. */
  id: z.string().check(z.maxLength(121)),
  usedAt: at,
  times: z.int().check(z.nonnegative()),
  isFavourite: z.boolean(),
})
export type TemplateUse = z.infer<typeof templateUseRowSchema>
