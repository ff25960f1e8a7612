import { type RefObject, useEffect } from 'react'

/** The parts that F6 goes through, in order. */
const PARTS =
  '.header button, .tabs [role="tab"][tabindex="0"], .outline [role="treeitem"][tabindex="0"], .problems [data-stop], .figures [data-stop], .templates :is(input, select, textarea, button), .edit-report button'

/** F6 and Shift+F6 go from part to part, as between the panes of a window. */
export function usePartKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.isComposing || !root.current) return
      event.preventDefault()
      if (isDialogOpen()) return
      const parts = firstOfEach([...root.current.querySelectorAll<HTMLElement>(PARTS)])
      const current = parts.findIndex((part) => partOf(part) === (document.activeElement && partOf(document.activeElement)))
      const step = event.shiftKey ? -1 : 1
      parts[(current + step + parts.length) % parts.length]?.focus()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [root])
}

/** An open dialog keeps the keyboard until it is closed. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null
}

function partOf(element: Element): Element | null {
  return element.closest('.header, [role="tablist"], .outline, .problems, .figures, .templates, .edit-report')
}

function firstOfEach(elements: HTMLElement[]): HTMLElement[] {
  const seen = new Set<Element | null>()
  return elements.filter((element) => {
    const part = partOf(element)
    const isFirst = !seen.has(part)
    seen.add(part)
    return isFirst
  })
}
