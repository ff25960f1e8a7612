/** “一、……一、……” with no “二、” between: the same first number twice, in lists that stand side by side. */

import type { ReviewContext } from '../../../review/rule'
import { keeping } from '../../../text/keep'
import type { Enumeration, OutlineSymbol } from '../../model'
import { LONE_NUMBERS } from './families'

export interface Restart {
  first: Enumeration
  second: Enumeration
}

/**
 * Lists of one item that are followed, inside the same item or part and without a heading in between,
 * by a list of the same family that begins anew. Several rules ask.
 */
export const findRestarts = keeping(({ structure, indexOf }: ReviewContext): Restart[] => {
  // Nearly always there is nothing to tell apart.
  if (!structure.enumerations.some(isLoneNumber)) return []
  let plain: OutlineSymbol[] | null = null
  const plainHeadings = () => {
    plain ??= collect(structure.outline, ({ kind, marker }) => kind === 'heading' && marker === '')
    return plain
  }
  const lastOf = new Map<string, Enumeration>()
  const restarts: Restart[] = []
  for (const enumeration of structure.enumerations) {
    if (enumeration.isQuoted || !LONE_NUMBERS.has(enumeration.family)) continue
    const { parent, part, family } = enumeration
    const key = `${family} ${part} ${parent?.enumeration ?? ''} ${parent?.item ?? ''}`
    const first = lastOf.get(key)
    lastOf.set(key, enumeration)
    if (first && isRestart(first, enumeration) && !plainHeadings().some((heading) => isBetween(indexOf, first, enumeration, heading)))
      restarts.push({ first, second: enumeration })
  }
  return restarts
})

function isLoneNumber({ family, items }: Enumeration): boolean {
  return items.length === 1 && LONE_NUMBERS.has(family)
}

function isRestart(first: Enumeration, second: Enumeration): boolean {
  const one = first.items[0]?.marker
  const other = second.items[0]?.marker
  if (!one || !other || first.items.length > 1) return false
  return one.ordinal === 1 && other.ordinal === 1 && one.opensBlock && other.opensBlock && !one.isLabel && !other.isLabel
}

function isBetween(indexOf: ReviewContext['indexOf'], first: Enumeration, second: Enumeration, { location }: OutlineSymbol): boolean {
  const at = indexOf(location.block)
  const from = first.items[0]?.marker.block
  const to = second.items[0]?.marker.block
  return from !== undefined && to !== undefined && at > indexOf(from) && at < indexOf(to)
}

function collect(
  symbols: readonly OutlineSymbol[],
  isWanted: (symbol: OutlineSymbol) => boolean,
  found: OutlineSymbol[] = [],
): OutlineSymbol[] {
  for (const symbol of symbols) {
    if (isWanted(symbol)) found.push(symbol)
    collect(symbol.children, isWanted, found)
  }
  return found
}
