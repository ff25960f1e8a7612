import { useEffect, useState } from 'react'
import { useWords } from '@/components/language'
import { TEMPLATE_WORDS } from './wording'

/** The browser leaves the keyboard with the page when a shortcut opens the panel: says which key brings it here, until it is here. */
export function FocusNote() {
  const words = useWords(TEMPLATE_WORDS)
  const [hasFocus, setHasFocus] = useState(() => document.hasFocus())
  useEffect(() => {
    const look = () => setHasFocus(document.hasFocus())
    window.focus()
    look()
    window.addEventListener('focus', look)
    window.addEventListener('blur', look)
    return () => {
      window.removeEventListener('focus', look)
      window.removeEventListener('blur', look)
    }
  }, [])
  return hasFocus ? null : (
    <p className="small template-open" role="status">
      {words.pressF6}
    </p>
  )
}
