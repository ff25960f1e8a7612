import { Menu } from '@mantine/core'
import { useWords } from '@/components/language'
import { titleOf, useSession, useSessionState } from '@/components/session'
import type { FoundDocument } from '@/lib/messaging/connection'
import { HEADER_WORDS } from './wording'

/** The document's title; where the page has several editors, a menu of them. */
export function DocumentPicker() {
  const words = useWords(HEADER_WORDS)
  const session = useSession()
  const place = useSessionState((state) => state.place)
  const documents = useSessionState((state) => state.documents)
  const name = useSessionState((state) => (state.place.status === 'open' ? titleOf(state.place.subject, state.document) : ''))
  if (place.status !== 'open') return <span className="header-title" />
  const { subject } = place
  const title = name || words.untitled
  if (subject.kind === 'text' || documents.length < 2)
    return (
      <span className="header-title" title={title}>
        {title}
      </span>
    )
  return (
    <Menu position="bottom-start" width={280}>
      <Menu.Target>
        <button type="button" className="plain header-title" title={`${words.pick}：${title}`} aria-label={`${words.pick}：${title}`}>
          {title} <span aria-hidden>▾</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {documents.map((document) => (
          <Menu.Item key={keyOf(document)} onClick={() => session.choose(document)}>
            {words.editorName(document.info.title, document.info.product, document.info.characters)}
            {document.info.adapter === 'unreadable' ? <span className="small soft"> {words.unreadable}</span> : null}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function keyOf({ target }: FoundDocument): string {
  return `${target.frameId}:${target.editor}`
}
