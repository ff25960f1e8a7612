/** A filled section as HTML for an editor's paste handling. Made here from plain runs, so that nothing in it can run. */
import type { RenderedBlock, Run, TextBlock } from './rendered'

/**
 * - `plain`: paragraphs that take over the format of the place; headings are paragraphs, numbers are typed text
 * - `structure`: headings as h1–h4
 * - `official`: the fonts and sizes of GB/T 9704 as inline styles
 */
export type HtmlManner = 'plain' | 'structure' | 'official'

export function toHtml(blocks: readonly RenderedBlock[], manner: HtmlManner = 'plain'): string {
  return blocks.map((block) => (block.style === 'table' ? tableHtml(block.rows) : blockHtml(block, manner))).join('')
}

function blockHtml(block: TextBlock, manner: HtmlManner): string {
  const tag = manner === 'structure' ? tagOf(block) : 'p'
  const style = manner === 'official' ? ` style="${officialStyle(block)}"` : ''
  return `<${tag}${style}>${escapeHtml(block.marker)}${block.runs.map(runHtml).join('')}</${tag}>`
}

/** A numbered paragraph with its text in it is no heading, however it is numbered. */
function tagOf({ style, level }: TextBlock): string {
  if (style === 'title') return 'h1'
  return style === 'heading' ? `h${Math.min(level + 1, 4)}` : 'p'
}

function runHtml({ text, bold }: Run): string {
  return bold ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text)
}

function tableHtml([head = [], ...body]: readonly string[][]): string {
  const row = (cells: readonly string[], tag: string) => `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`
  return `<table><thead>${row(head, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table>`
}

/** GB/T 9704—2012: title 小标宋 2号, body 仿宋 3号, first level 黑体, second 楷体, lines of 28 points. */
const SIZE = 'font-size:16pt;line-height:28pt'
const BODY = `font-family:'仿宋_GB2312','仿宋',FangSong;${SIZE}`
const FONT_OF_LEVEL = ["font-family:'黑体',SimHei", "font-family:'楷体_GB2312','楷体',KaiTi"]
const INDENT = 'text-indent:2em'

function officialStyle({ style, level }: TextBlock): string {
  if (style === 'title') return "font-family:'方正小标宋简体','小标宋','宋体',SimSun;font-size:22pt;line-height:32pt;text-align:center"
  if (style === 'recipient') return BODY
  if (style === 'signature' || style === 'date') return `${BODY};text-align:right;margin-right:4em`
  const font = style === 'heading' ? FONT_OF_LEVEL[level - 1] : undefined
  return [font ? `${font};${SIZE}` : BODY, INDENT].join(';')
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}
