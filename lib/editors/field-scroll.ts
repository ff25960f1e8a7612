/**
 * Scrolls a text area so that an offset stands in the middle. A field does not tell where its
 * lines break, so the rows before the offset are estimated from the widths of the lines.
 */
export function scrollFieldTo(field: HTMLTextAreaElement | HTMLInputElement, offset: number): void {
  if (!(field instanceof HTMLTextAreaElement)) return
  const style = getComputedStyle(field)
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) return
  context.font = style.font
  const padding = (side: 'Left' | 'Right' | 'Top' | 'Bottom'): number => Number.parseFloat(style[`padding${side}`])
  const width = Math.max(1, field.clientWidth - padding('Left') - padding('Right'))
  const rowsOf = (text: string): number =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(context.measureText(line).width / width)), 0)
  // What the field does tell is its full height: from there the height of one row.
  const rowHeight = (field.scrollHeight - padding('Top') - padding('Bottom')) / rowsOf(field.value)
  field.scrollTop = rowsOf(field.value.slice(0, offset)) * rowHeight - field.clientHeight / 2
}
