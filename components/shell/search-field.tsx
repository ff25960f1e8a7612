import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '@/components/language'
import { isDialogOpen } from './use-part-keys'
import { SHELL_WORDS } from './wording'

/** Narrows the tab at hand; `/` leads here from anywhere, Escape clears. Half-typed pinyin narrows nothing. */
export function SearchField({ onSearch }: { onSearch(search: string): void }) {
  const words = useWords(SHELL_WORDS)
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || isTyping(event.target) || isDialogOpen()) return
      event.preventDefault()
      field.current?.focus()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  const clear = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    setText('')
    onSearch('')
    event.currentTarget.blur()
  }
  return (
    <input
      ref={field}
      type="search"
      className="search-field"
      aria-label={words.search}
      placeholder={words.search}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        if (!(event.nativeEvent as InputEvent).isComposing) onSearch(event.currentTarget.value)
      }}
      onCompositionEnd={(event) => onSearch(event.currentTarget.value)}
      onKeyDown={clear}
    />
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
