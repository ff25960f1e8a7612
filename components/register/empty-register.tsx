import { Button } from '@mantine/core'
import { useWords } from '@/components/language'
import { REGISTER_WORDS } from './wording'

/** An empty register says what it is for and how to begin. */
export function EmptyRegister({ onCapture }: { onCapture(): void }) {
  const words = useWords(REGISTER_WORDS).empty
  return (
    <div className="register-empty">
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      <div className="register-buttons">
        <Button size="xs" onClick={onCapture}>
          {words.capture}
        </Button>
        <Button size="xs" variant="default" component="a" href="/workbench.html" target="_blank">
          {words.workbench}
        </Button>
      </div>
    </div>
  )
}
