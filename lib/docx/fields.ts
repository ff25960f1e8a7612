/** Fields: of an instruction with its result only the result is text. They may lie in each other and run over paragraphs. */

interface Field {
  instruction: string
  isResult: boolean
}

export class Fields {
  private readonly open: Field[] = []

  begin(): void {
    // Never closed ones of a damaged file must not grow without end.
    if (this.open.length < 100) this.open.push({ instruction: '', isResult: false })
  }

  instruct(text: string): void {
    const field = this.open.at(-1)
    if (field && !field.isResult) field.instruction += text
  }

  separate(): void {
    const field = this.open.at(-1)
    if (field) field.isResult = true
  }

  /** Ends the innermost field; what it shows where it has no result of its own: “①” of EQ \o\ac(○,1). */
  end(): string {
    const field = this.open.pop()
    return field && !field.isResult ? enclosed(field.instruction) : ''
  }

  /** A paragraph ends: instructions do not run over it in any document of Word. */
  endParagraph(): void {
    for (let index = this.open.length - 1; index >= 0; index--) if (!this.open[index]?.isResult) this.open.splice(index, 1)
  }

  /** False inside an instruction. */
  get isShown(): boolean {
    return this.open.every(({ isResult }) => isResult)
  }

  /** True inside the table of contents that Word has made. */
  get isContents(): boolean {
    return this.open.some(({ instruction, isResult }) => isResult && /^\s*TOC\b/i.test(instruction))
  }
}

/** 带圈字符: a character laid over a circle. */
function enclosed(instruction: string): string {
  const [, inside = ''] = /^\s*EQ\s*\\o\s*(?:\\a[clr]\s*)?\(\s*[○〇◯]\s*,\s*([^()]{1,3})\s*\)/i.exec(instruction) ?? []
  const number = /^\d{1,2}$/.test(inside) ? Number(inside) : 0
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : inside
}
