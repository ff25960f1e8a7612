/** The page that a document belongs to, without query and fragment; a frame adds its name, for it may have no address. */
export function pageIdentity(): { origin: string; path: string } {
  const names: string[] = []
  let view: Window = window
  for (let name = frameName(view); name !== null; name = frameName(view)) {
    names.unshift(name)
    view = view.parent
  }
  const { origin, pathname } = view.location
  const path = names.length > 0 ? `${pathname}#${names.join('/')}` : pathname
  return { origin: origin.slice(0, 300), path: path.slice(0, 2_000) }
}

/** Null at the top, and where the frame around is of another origin. */
function frameName(view: Window): string | null {
  try {
    const frame = view.frameElement
    if (!frame) return null
    const index = [...frame.ownerDocument.querySelectorAll('iframe, frame')].indexOf(frame)
    return frame.id || frame.getAttribute('name') || String(index)
  } catch {
    return null
  }
}
