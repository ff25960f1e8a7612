import { useImperativeHandle, useLayoutEffect, useRef } from 'react'
import { joinPieces, type Piece, piecesOf } from '@/lib/templates/edit'

export interface ChipTextHandle {
  /** Puts a field at the caret, or at the end where there is none. */
  insert(expression: string): void
}

interface ChipTextProps {
  label: string
  value: string
  ref?: React.Ref<ChipTextHandle>
  onChange(value: string): void
}

/**
 * Text with fields drawn as chips. The browser edits it; React only draws what came from elsewhere, so that neither the caret
 * nor a composition is ever disturbed. What is pasted is text.
 */
export function ChipText({ label, value, ref, onChange }: ChipTextProps) {
  const root = useRef<HTMLDivElement>(null)
  /** The value that is drawn, as far as we know. */
  const drawn = useRef<string | null>(null)
  /** Where the caret was last: a menu that takes the focus takes the selection along. */
  const caret = useRef<Range | null>(null)
  const keepCaret = () => {
    caret.current = root.current && (caretIn(root.current)?.cloneRange() ?? null)
  }
  const emit = () => {
    if (!root.current) return
    drawn.current = readText(root.current)
    onChange(drawn.current)
  }
  useLayoutEffect(() => {
    if (!root.current || drawn.current === value) return
    root.current.replaceChildren(...nodesOf(value))
    caret.current = null
    drawn.current = value
  }, [value])
  useImperativeHandle(ref, () => ({
    insert(expression) {
      if (!root.current) return
      const chip = nodeOf({ expression })
      const range = caret.current
      if (range) range.insertNode(chip)
      else root.current.append(chip)
      placeBehind(chip)
      keepCaret()
      emit()
    },
  }))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field of the browser can hold no chips
    <div
      ref={root}
      className="chip-text"
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      aria-label={label}
      aria-multiline="false"
      tabIndex={0}
      onInput={() => {
        keepCaret()
        emit()
      }}
      onKeyUp={keepCaret}
      onClick={({ target }) => {
        const chip = target instanceof Element ? target.closest('.chip') : null
        if (chip) placeBehind(chip) // inside a chip nothing can be typed
        keepCaret()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault() // one block is one paragraph
      }}
      onPaste={(event) => {
        event.preventDefault()
        insertText(event.clipboardData.getData('text/plain').replace(/\s*\n\s*/g, ''))
      }}
      onDrop={(event) => event.preventDefault()}
    />
  )
}

/** A caret stands in text only: beside every chip there is some, if only a mark without width. */
const NO_WIDTH = '\u200B'

function nodesOf(value: string): Node[] {
  const pieces = piecesOf(value)
  const isText = (piece: Piece | undefined) => piece !== undefined && 'text' in piece
  return pieces.flatMap((piece, index) => {
    if (isText(piece)) return [nodeOf(piece)]
    const before = isText(pieces[index - 1]) ? [] : [document.createTextNode(NO_WIDTH)]
    const isLast = index === pieces.length - 1
    return [...before, nodeOf(piece), ...(isLast ? [document.createTextNode(NO_WIDTH)] : [])]
  })
}

function nodeOf(piece: Piece): Node {
  if ('text' in piece) return document.createTextNode(piece.text)
  const chip = document.createElement('span')
  chip.className = 'chip'
  chip.contentEditable = 'false'
  chip.dataset.expression = piece.expression
  chip.textContent = piece.expression.replace(/\s*\|\s*/g, ' › ').replace(/^项\./, '')
  return chip
}

/** Text nodes as they are, chips as their expressions, whatever else the browser made as its text. */
function readText(root: HTMLElement): string {
  const pieces = [...root.childNodes].map((node): Piece => {
    const expression = node instanceof HTMLElement ? node.dataset.expression : undefined
    return expression === undefined
      ? { text: (node.textContent ?? '').replaceAll(NO_WIDTH, '').replace(/[\n\u00A0]/g, ' ') }
      : { expression }
  })
  return joinPieces(pieces)
}

function caretIn(root: HTMLElement): Range | null {
  const selection = getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  return range && root.contains(range.commonAncestorContainer) && !(range.startContainer.parentElement?.closest('.chip') ?? null)
    ? range
    : null
}

function placeBehind(node: Node): void {
  const range = document.createRange()
  range.setStartAfter(node)
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

function insertText(text: string): void {
  document.execCommand('insertText', false, text) // keeps the browser's own undo
}
