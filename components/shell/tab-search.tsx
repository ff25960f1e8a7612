import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useWords } from '@/components/language'
import { SearchField } from '@/components/search-field'
import { isDialogOpen } from './use-part-keys'
import { SHELL_WORDS } from './wording'

/** Narrows the tab at hand; `/` leads here from anywhere, Escape clears. */
export function TabSearch({ onSearch }: { onSearch(search: string): void }) {
  const words = useWords(SHELL_WORDS)
  const field = useRef<HTMLInputElement>(null)
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
    event.currentTarget.value = ''
    onSearch('')
    event.currentTarget.blur()
  }
  return <SearchField ref={field} className="search-field" label={words.search} onSearch={onSearch} onKeyDown={clear} />
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
