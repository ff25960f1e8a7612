/** What the form knows and what it still asks for. */
import type { Template } from '@/lib/templates/catalogue'
import { templateFields } from '@/lib/templates/catalogue'
import type { Field } from '@/lib/templates/model'
import type { RenderedBlock } from '@/lib/templates/rendered'
import type { Entry, Values } from '@/lib/templates/scope'

/** Typed values before those of the office's profile. */
export function knownValues(typed: Values, profile: Values): Values {
  return { ...profile, ...Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== '')) }
}

/** Fields that the profile fills, and those that are asked for; what was typed over stays where it was. */
export function splitFields(template: Template, profile: Values): { known: Field[]; asked: Field[] } {
  const fields = templateFields(template)
  const isKnown = ({ name, type }: Field) => type !== 'list' && Boolean(profile[name])
  return { known: fields.filter(isKnown), asked: fields.filter((field) => !isKnown(field)) }
}

export function textValue(values: Values, name: string): string {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

export function listValue(values: Values, name: string): readonly Entry[] {
  const value = values[name]
  return typeof value === 'object' ? value : []
}

/** Places 【…】 in what would be written. */
export function countOpen(blocks: readonly RenderedBlock[]): number {
  const texts = blocks.flatMap((block) => (block.style === 'table' ? block.rows.flat() : block.runs.map(({ text }) => text)))
  return texts.reduce((count, text) => count + (text.match(/【[^【】]*】/g)?.length ?? 0), 0)
}
