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
  const width = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
  const lineHeight = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.2
  const lines = field.value.slice(0, offset).split('\n')
  const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(context.measureText(line).width / Math.max(1, width))), 0)
  field.scrollTop = rows * lineHeight - field.clientHeight / 2
}
