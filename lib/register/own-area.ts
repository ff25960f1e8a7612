/** Whose figures a document speaks of, and whether a series is theirs. */
import { areaLevel, isOwnWord } from './area-words'
import type { RegisterIndex } from './register-index'

/** Compares areas for one document and one register. */
export class OwnArea {
  /** Level of 全县, 我镇 in this document; 0 where nobody says. */
  private readonly level: number

  constructor(
    private readonly index: RegisterIndex,
    /** The place that the document names as its own; null where it names none. */
    private readonly documentArea: string | null,
    /** 全县, 我镇: the first such word of the document. */
    firstOwnWord: string | null,
  ) {
    this.level = areaLevel(index.ownArea) || areaLevel(documentArea ?? '') || areaLevel(firstOwnWord ?? '')
  }

  /** The area that a word means: empty for the register's own. */
  resolve(area: string | null): string {
    const { documentArea } = this
    const { ownArea } = this.index
    if (area === null) return documentArea === null ? '' : this.normalise(documentArea)
    if (!isOwnWord(area)) return this.normalise(area)
    const level = areaLevel(area)
    if (documentArea !== null && areaLevel(documentArea) === level) return this.normalise(documentArea)
    if (areaLevel(ownArea) === level) return ''
    return this.level === level || this.level === 0 ? '' : area
  }

  /** A place by its name is the register's own where that has the name, or where nobody says whose the register is. */
  private normalise(area: string): string {
    const { ownArea, areas } = this.index
    if (isSamePlace(area, ownArea)) return ''
    const isUnknown = ownArea === '' && !areas.has(area)
    return isUnknown && area === this.documentArea ? '' : area
  }

  /** True where a series of `refArea` holds figures of the area, which is empty for the register's own. */
  fits(refArea: string, area: string): boolean {
    if (area !== '') return isSamePlace(refArea, area)
    const { ownArea } = this.index
    return (
      refArea === '' || isSamePlace(refArea, ownArea) || (isOwnWord(refArea) && (this.level === 0 || areaLevel(refArea) === this.level))
    )
  }
}

/** 清河县 and 元江州清河县. */
function isSamePlace(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a === b || (a.length > 2 && b.length > 2 && (a.endsWith(b) || b.endsWith(a))))
}
