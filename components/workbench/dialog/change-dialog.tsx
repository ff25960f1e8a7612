import './dialog.css'
import { Button, Modal } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useWords } from '@/components/language'
import { CHANGE_WORDS } from './wording'

interface ChangeDialogProps {
  title: string
  /** What the button that does it says. */
  action: string
  canConfirm: boolean
  /** It cannot be taken back: what it does must say so. */
  isFinal?: boolean
  /** Does it; null when it is done, else why not. */
  onConfirm(): Promise<string | null>
  onClose(): void
  /** Form fields, then what will happen. */
  children: ReactNode
}

/** A change that shows what it will do before it is done. Enter in a field does it. */
export function ChangeDialog({ title, action, canConfirm, isFinal = false, onConfirm, onClose, children }: ChangeDialogProps) {
  const words = useWords(CHANGE_WORDS)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const confirm = async () => {
    setIsBusy(true)
    const found = await onConfirm()
    setIsBusy(false)
    setProblem(found)
    if (found === null) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={title} size={520} closeButtonProps={{ 'aria-label': words.close }}>
      <form
        className="change-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          if (canConfirm && !isBusy) void confirm()
        }}
      >
        {children}
        {problem ? (
          <p role="alert" className="change-problem">
            {problem}
          </p>
        ) : null}
        <div className="change-buttons">
          <Button type="submit" size="sm" disabled={!canConfirm} loading={isBusy}>
            {action}
          </Button>
          <Button size="sm" variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          {isFinal ? null : <span className="small soft">{words.undoable}</span>}
        </div>
      </form>
    </Modal>
  )
}
