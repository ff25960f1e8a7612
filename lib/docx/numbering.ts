/** Definitions of automatic numbering: `numbering.xml`. */
import { child, numberOf, switchOf, valOf, type XmlElement } from './xml-tree'

/** Word knows nine levels. */
export const LEVELS = 9

export interface NumberingLevel {
  start: number
  format: string
  /** “%1、”, “%1.%2”: %n is the number of the n-th level. */
  text: string
  /** All numbers of this level in Arabic digits: 第一章 but 1.1. */
  isLegal: boolean
  /** Level (from 1) that restarts this one; 0 never, null every higher one. */
  restart: number | null
  /** The paragraph style that is tied to this level. */
  style: string | null
  isHidden: boolean
}

/** One `w:num`: a list definition with what it changes of it. */
export interface NumberingList {
  /** Lists with one abstract definition count together. */
  abstractId: string
  levels: readonly (NumberingLevel | undefined)[]
  /** Levels that begin anew, with their numbers, where this list is first used. */
  startOverrides: ReadonlyMap<number, number>
}

export type Numbering = ReadonlyMap<string, NumberingList>

interface AbstractList {
  levels: (NumberingLevel | undefined)[]
  /** The numbering style that holds the levels instead. */
  link: string | null
}

/** Reads all lists; `listOfStyle` tells which list a numbering style uses. */
export function readNumbering(root: XmlElement | null, listOfStyle: (style: string) => string | null): Numbering {
  const abstracts = new Map<string, AbstractList>()
  const lists = new Map<string, NumberingList>()
  const instances = (root?.children ?? []).filter(({ name }) => name === 'w:num')
  for (const element of root?.children ?? [])
    if (element.name === 'w:abstractNum') abstracts.set(element.attributes['w:abstractNumId'] ?? '', readAbstract(element))
  const abstractOf = new Map(instances.map((element) => [element.attributes['w:numId'] ?? '', valOf(element, 'w:abstractNumId') ?? '']))
  for (const element of instances) {
    const id = element.attributes['w:numId'] ?? ''
    lists.set(id, readList(element, resolveLink(abstractOf.get(id) ?? '', { abstracts, abstractOf, listOfStyle }), abstracts))
  }
  return lists
}

interface Links {
  abstracts: ReadonlyMap<string, AbstractList>
  abstractOf: ReadonlyMap<string, string>
  listOfStyle(style: string): string | null
}

/** The definition that a linked one stands for; a circle of links ends where it began. */
function resolveLink(id: string, { abstracts, abstractOf, listOfStyle }: Links): string {
  let current = id
  for (let step = 0; step < 5; step++) {
    const link = abstracts.get(current)?.link
    const list = link ? listOfStyle(link) : null
    const next = list === null ? undefined : abstractOf.get(list)
    if (next === undefined || next === current) return current
    current = next
  }
  return id
}

function readAbstract(element: XmlElement): AbstractList {
  const levels: (NumberingLevel | undefined)[] = []
  for (const one of element.children) if (one.name === 'w:lvl') putLevel(levels, one)
  return { levels, link: valOf(element, 'w:numStyleLink') ?? null }
}

function putLevel(levels: (NumberingLevel | undefined)[], element: XmlElement): void {
  const index = Number(element.attributes['w:ilvl'] ?? Number.NaN)
  if (index >= 0 && index < LEVELS) levels[index] = readLevel(element)
}

function readLevel(element: XmlElement): NumberingLevel {
  const format = child(element, 'w:numFmt')?.attributes
  const custom = format?.['w:val'] === 'custom' ? format['w:format'] : undefined
  return {
    start: numberOf(element, 'w:start') ?? 1,
    format: custom?.startsWith('0') ? 'decimalZero' : (format?.['w:val'] ?? 'decimal'),
    text: valOf(element, 'w:lvlText') ?? '',
    isLegal: switchOf(element, 'w:isLgl') ?? false,
    restart: numberOf(element, 'w:lvlRestart') ?? null,
    style: valOf(element, 'w:pStyle') ?? null,
    isHidden: switchOf(child(element, 'w:rPr'), 'w:vanish') ?? false,
  }
}

function readList(element: XmlElement, abstractId: string, abstracts: ReadonlyMap<string, AbstractList>): NumberingList {
  const levels = [...(abstracts.get(abstractId)?.levels ?? [])]
  const startOverrides = new Map<number, number>()
  for (const override of element.children) {
    if (override.name !== 'w:lvlOverride') continue
    const index = Number(override.attributes['w:ilvl'] ?? Number.NaN)
    const level = child(override, 'w:lvl')
    const start = numberOf(override, 'w:startOverride')
    if (level && index >= 0 && index < LEVELS) levels[index] = readLevel(level)
    if (start !== undefined) startOverrides.set(index, start)
  }
  return { abstractId, levels, startOverrides }
}
