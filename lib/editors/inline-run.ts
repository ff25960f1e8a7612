/** Gathers the text of one paragraph from its text nodes, as the browser shows it. */
import type { Segment } from './read-block'

/** How the browser treats white space: `collapse` (normal), `keep` (pre…), `keep-lines` (pre-line). */
export type WhiteSpace = 'collapse' | 'keep' | 'keep-lines'

const COLLAPSIBLE = /[ \t\r\n\f]+/g
const NEEDS_WORK = /[\t\r\n\f]|^ | $| {2}/

export class InlineRun {
  private parts: string[] = []
  private length = 0
  private segments: Segment[] = []
  /** True where a following space would not be shown: at the start, after a space or a break. */
  private swallowsSpace = true
  private first: Node | null = null

  addText(node: Text, whiteSpace: WhiteSpace): void {
    const { data } = node
    if (data === '') return
    if (whiteSpace === 'keep' || !NEEDS_WORK.test(data)) {
      this.push(node, 0, data)
      this.swallowsSpace = false
      return
    }
    let end = 0
    for (const match of data.matchAll(COLLAPSIBLE)) {
      if (match.index > end) this.pushWord(node, end, data.slice(end, match.index))
      this.pushSpace(node, match.index, match[0], whiteSpace)
      end = match.index + match[0].length
    }
    if (end < data.length) this.pushWord(node, end, data.slice(end))
  }

  addBreak(element: Element): void {
    this.dropTrailingSpace()
    this.push(element, 0, '\n')
    this.swallowsSpace = true
  }

  /** The text, its segments and its first node; null where there is nothing that the browser would draw. */
  finish(): { text: string; segments: Segment[]; first: Node } | null {
    this.dropTrailingSpace()
    // The last <br> of a paragraph only holds the line open; editors add it to empty paragraphs.
    if (this.segments.at(-1)?.node?.nodeName === 'BR') this.pop()
    return this.first && { text: this.parts.join(''), segments: this.segments, first: this.first }
  }

  private pushWord(node: Text, at: number, text: string): void {
    this.push(node, at, text)
    this.swallowsSpace = false
  }

  private pushSpace(node: Text, at: number, space: string, whiteSpace: WhiteSpace): void {
    const line = whiteSpace === 'keep-lines' ? space.indexOf('\n') : -1
    if (line >= 0) {
      this.dropTrailingSpace()
      this.push(node, at + line, '\n')
      this.swallowsSpace = true
    } else if (!this.swallowsSpace) {
      this.push(node, at, ' ')
      this.swallowsSpace = true
    }
  }

  private dropTrailingSpace(): void {
    const last = this.segments.at(-1)
    if (this.swallowsSpace && last && this.parts.at(-1) === ' ' && last.node?.nodeType === 3) this.pop()
  }

  private push(node: Text | Element, nodeStart: number, text: string): void {
    this.first ??= node
    this.segments.push({ node, nodeStart, start: this.length, length: text.length })
    this.parts.push(text)
    this.length += text.length
  }

  private pop(): void {
    this.length -= this.segments.pop()?.length ?? 0
    this.parts.pop()
  }
}
