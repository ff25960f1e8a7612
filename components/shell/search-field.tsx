import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useWords } from '@/components/language'
import { SHELL_WORDS } from './wording'

/** Narrows the tab at hand; Escape clears. Half-typed pinyin narrows nothing. */
export function SearchField({ ref, onSearch }: { ref: RefObject<HTMLInputElement | null>; onSearch(search: string): void }) {
  const words = useWords(SHELL_WORDS)
  const [text, setText] = useState('')
  const clear = (event: KeyboardEvent<HTMLInputElement>) => {
    // Arrows and Home belong to the field here, not to the tabs around it.
    event.stopPropagation()
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    setText('')
    onSearch('')
    event.currentTarget.blur()
  }
  return (
    <input
      ref={ref}
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
