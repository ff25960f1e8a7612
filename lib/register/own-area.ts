/** Whose figures a document speaks of, and whether a series is theirs. */
import { areaLevel, isOwnWord } from './area-words'
import type { RegisterIndex } from './register-index'

/** Words of rows for what is the office's own, at whatever level. */
const OWN_ROW = /^(?:本级|[省市县区]级|[省市县区]?本级|全域|全部|合计|总计)$/

/** A county, and what is above it. */
const COUNTY = 4

/** Compares areas for one document and one register. */
export class OwnArea {
  /** Level of 全县, 我镇 in this document; 0 where nobody says. */
  private readonly level: number

  constructor(
    private readonly index: Pick<RegisterIndex, 'ownArea' | 'ownWord' | 'areas'>,
    /** The place that the document names as its own; null where it names none. */
    private readonly documentArea: string | null,
    /** 全县, 我镇: the first such word of the document. */
    firstOwnWord: string | null,
  ) {
    const levels = [index.ownArea, index.ownWord, documentArea ?? '', firstOwnWord ?? ''].map(areaLevel)
    this.level = levels.find((level) => level > 0) ?? 0
  }

  /** The area that a word means: empty for the register's own. */
  resolve(area: string | null): string {
    const { documentArea } = this
    if (area === null) return documentArea === null ? '' : this.normalise(documentArea)
    if (!isOwnWord(area)) return this.normalise(area)
    const level = areaLevel(area)
    if (level === 0) return '' // 全院, 我校
    if (documentArea !== null && areaLevel(documentArea) === level) return this.normalise(documentArea)
    return this.level === level || this.level === 0 ? '' : area
  }

  /** A place by its name is the register's own where that has the name, or where the register does not say whose it is. */
  private normalise(area: string): string {
    return isSamePlace(area, this.index.ownArea) || (area === this.documentArea && this.isUnnamed(area)) ? '' : area
  }

  /** True where the register may be that of the place: it does not say whose it is, and names no place beside or above this one. */
  private isUnnamed(area: string): boolean {
    const { ownArea, ownWord, areas } = this.index
    if (ownArea !== '' || (ownWord !== '' && areaLevel(ownWord) !== areaLevel(area))) return false
    return (
      !areas.has(area) ||
      (areaLevel(area) >= COUNTY && [...areas].every((other) => other === area || isOwnWord(other) || areaLevel(other) < areaLevel(area)))
    )
  }

  /** True where a series of `refArea` holds figures of the area, which is empty for the register's own. */
  fits(refArea: string, area: string): boolean {
    if (area !== '') return isSamePlace(refArea, area)
    if (refArea === '' || OWN_ROW.test(refArea) || isSamePlace(refArea, this.index.ownArea)) return true
    if (refArea === this.documentArea) return true
    return isOwnWord(refArea) && (this.level === 0 || areaLevel(refArea) === this.level)
  }
}

/** 清河县 and 元江州清河县. */
export function isSamePlace(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return a === b || (short.length > 2 && !short.startsWith('自治') && long.endsWith(short))
}
