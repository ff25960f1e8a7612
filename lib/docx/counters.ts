/** Counts automatic lists through a document and writes the labels that Word draws. */
import { formatNumber } from './number-format'
import { LEVELS, type Numbering, type NumberingLevel, type NumberingList } from './numbering'
import { bulletSign } from './symbols'

/** Of one abstract list: the current number of each level; undefined where it begins anew. */
type Values = (number | undefined)[]

export class Counters {
  private readonly values = new Map<string, Values>()
  /** Restarts that have taken place: list and level. */
  private readonly restarted = new Set<string>()

  constructor(private readonly numbering: Numbering) {}

  /** Counts one paragraph of a list; empty where nothing is drawn before it. */
  next(listId: string, index: number): string {
    const list = this.numbering.get(listId)
    const level = list?.levels[index]
    if (!list || !level) return ''
    const values = this.values.get(list.abstractId) ?? []
    this.values.set(list.abstractId, values)
    values[index] = this.nextValue(list, listId, index, values[index])
    for (let deeper = index + 1; deeper < LEVELS; deeper++) if (restarts(list.levels[deeper], deeper, index)) values[deeper] = undefined
    return level.isHidden ? '' : labelOf(list, level, values)
  }

  private nextValue(list: NumberingList, listId: string, index: number, current: number | undefined): number {
    const start = list.startOverrides.get(index)
    const key = `${listId} ${index}`
    if (start !== undefined && !this.restarted.has(key)) {
      this.restarted.add(key)
      return start
    }
    return current === undefined ? startOf(list, index) : current + 1
  }
}

function startOf({ levels, startOverrides }: NumberingList, index: number): number {
  return startOverrides.get(index) ?? levels[index]?.start ?? 1
}

/** Whether a paragraph of level `used` lets level `deeper` begin anew. */
function restarts(level: NumberingLevel | undefined, deeper: number, used: number): boolean {
  const restart = level?.restart ?? deeper
  return restart > deeper ? true : used < restart
}

function labelOf(list: NumberingList, { format, text, isLegal }: NumberingLevel, values: Values): string {
  if (format === 'bullet') return bulletSign(text)
  const label = text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const shown = list.levels[index]
    // A level that has not come up yet shows its first number.
    return shown ? formatNumber(isLegal ? 'decimal' : shown.format, values[index] ?? startOf(list, index)) : ''
  })
  return label.trim()
}
