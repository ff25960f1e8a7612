import './header.css'
import { ActionIcon, Button, Menu } from '@mantine/core'
import { useWords } from '@/components/language'
import { type SessionState, type Subject, useSession, useSessionState } from '@/components/session'
import { DocumentPicker } from './document-picker'
import { HEADER_WORDS, type HeaderWords } from './wording'

interface HeaderProps {
  onPage(page: 'settings' | 'insert' | 'capture' | 'compare'): void
  onPaste(): void
  /** Opens this document's panel in a window of its own; null where it is one already. */
  onPopOut: (() => void) | null
  onCheck(): void
}

/** Which document, in what state, and the one big button. */
export function Header({ onPage, onPaste, onPopOut, onCheck }: HeaderProps) {
  const words = useWords(HEADER_WORDS)
  const session = useSession()
  const place = useSessionState((state) => state.place)
  const activity = useSessionState((state) => state.activity)
  const isChecking = useSessionState((state) => state.check !== null && state.check.status !== 'done')
  const isOpen = place.status === 'open'
  const isText = isOpen && place.subject.kind === 'text'
  const canCheck = isOpen && activity !== 'lost' && activity !== 'unreadable' && activity !== 'reading'
  return (
    <header className="header">
      <div className="header-line">
        <span className="seal" aria-hidden>
          {words.seal}
        </span>
        <h1>{words.name}</h1>
        <DocumentPicker />
        <Menu position="bottom-end" width={210}>
          <Menu.Target>
            <ActionIcon variant="subtle" color="ink" aria-label={words.menu}>
              ⋯
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {activity === 'live' && isOpen && !isText ? <Menu.Item onClick={() => session.pause()}>{words.pause}</Menu.Item> : null}
            {activity === 'paused' ? <Menu.Item onClick={() => session.resume()}>{words.resume}</Menu.Item> : null}
            {isOpen ? (
              <Menu.Item onClick={() => onPage('insert')} rightSection={<kbd aria-hidden>Alt+I</kbd>} aria-keyshortcuts="Alt+I">
                {words.insertFromRegister}
              </Menu.Item>
            ) : null}
            {isOpen ? <Menu.Item onClick={() => onPage('capture')}>{words.captureIntoRegister}</Menu.Item> : null}
            {isOpen ? <Menu.Item onClick={() => onPage('compare')}>{words.compareWithAnother}</Menu.Item> : null}
            <Menu.Item onClick={onPaste}>{words.pasteOther}</Menu.Item>
            {isText ? <Menu.Item onClick={() => session.closeText()}>{words.closeText}</Menu.Item> : null}
            <Menu.Divider />
            <Menu.Item onClick={() => onPage('settings')}>{words.settings}</Menu.Item>
            {onPopOut ? <Menu.Item onClick={onPopOut}>{words.popOut}</Menu.Item> : null}
            <Menu.Item component="a" href="/workbench.html" target="_blank">
              {words.openWorkbench}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {isOpen ? (
        <>
          <StateLine subject={place.subject} />
          <Button fullWidth size="sm" disabled={!canCheck || isChecking} onClick={onCheck}>
            {isChecking ? words.checking : words.check}
          </Button>
        </>
      ) : null}
    </header>
  )
}

/** “8326 字 · 边写边核 · 可代改、可插入”. */
function StateLine({ subject }: { subject: Subject }) {
  const words = useWords(HEADER_WORDS)
  const text = useSessionState((state) => stateInWords(state, subject, words))
  return <p className="header-state">{text}</p>
}

function stateInWords({ activity, review, isReadOnly }: SessionState, subject: Subject, words: HeaderWords): string {
  const count = review?.characters ?? (subject.kind === 'page' ? subject.info.characters : null)
  const characters = count === null ? [] : [words.characters(count)]
  if (subject.kind === 'text') return [...characters, words.pastedText].join(' · ')
  if (activity !== 'live') return [...characters, words.activity[activity]].join(' · ')
  return [...characters, words.activity.live, ...(isReadOnly ? [words.readOnly] : words.can(subject.info.capabilities))].join(' · ')
}
