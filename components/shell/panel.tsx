import './panel.css'
import { Modal } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { EditReportBar } from '@/components/edit-report'
import { Header } from '@/components/header'
import { useWords } from '@/components/language'
import { PasteBox } from '@/components/paste'
import { useFileDrop } from '@/components/paste/use-file-drop'
import { PASTE_WORDS } from '@/components/paste/wording'
import { useReviewSettings, useSetAside } from '@/components/preferences'
import { ChangeStatus } from '@/components/register'
import { useSession, useSessionState } from '@/components/session'
import { Nothing, Notices, Reading, Unreadable } from '@/components/states'
import type { Location } from '@/lib/text/document'
import { Breakdown } from './breakdown'
import { DocumentTabs, type TabName } from './document-tabs'
import { type OpenPage, type PageName, PageView } from './pages'
import { useInsertKey } from './use-insert-key'
import { usePartKeys } from './use-part-keys'

/** The whole panel. `onPopOut` opens it in a window of its own; null where it is one. */
export function Panel({ onPopOut }: { onPopOut: (() => void) | null }) {
  const session = useSession()
  const setAside = useSetAside()
  useReviewSettings(setAside)
  const root = useRef<HTMLDivElement>(null)
  const [printInto, setPrintInto] = useState<Element | null>(null)
  const [page, setPage] = useState<{ name: PageName; at: Location | null } | null>(null)
  const [isPasting, setIsPasting] = useState(false)
  const dropped = useFileDrop()
  const closePasting = () => {
    setIsPasting(false)
    dropped.take()
  }
  const [tab, setTab] = useState<TabName>('outline')
  usePartKeys(root)
  const isOpen = useSessionState(({ place }) => place.status === 'open')
  const openPage: OpenPage = (name, at) => setPage({ name, at: at ?? null })
  const task = useSessionState((state) => state.task?.id ?? 0)
  // What was selected in the page, or is looked for, waits in the tab of templates.
  useEffect(() => {
    if (task === 0) return
    setTab('templates')
    setPage(null)
  }, [task])
  useInsertKey(() => isOpen && openPage('insert'))
  const check = () => {
    setTab('problems')
    setPage(null)
    session.check()
  }
  const closePage = () => {
    setPage(null)
    root.current?.querySelector<HTMLElement>('.header [aria-haspopup="menu"]:not(.header-title)')?.focus() // where they were opened
  }
  const pasteTitle = useWords(PASTE_WORDS).paste
  const closePaste = useWords(PASTE_WORDS).cancel
  return (
    <div ref={root} className="panel" {...dropped.handlers}>
      <Header onPage={openPage} onPaste={() => setIsPasting(true)} onPopOut={onPopOut} onCheck={check} />
      <main className="panel-main">
        <Notices />
        <Breakdown key={page?.name}>
          {page ? (
            <PageView page={page.name} at={page.at} setAside={setAside} onBack={closePage} onPage={openPage} />
          ) : (
            <Content tab={tab} onTab={setTab} printInto={printInto} setAside={setAside} onPage={openPage} />
          )}
        </Breakdown>
        <EditReportBar />
        <ChangeStatus />
        <Modal
          opened={isPasting || dropped.file !== null}
          onClose={closePasting}
          title={pasteTitle}
          closeButtonProps={{ 'aria-label': closePaste }}
        >
          <PasteBox withSample isOpenAtOnce file={dropped.file} onOpened={closePasting} />
        </Modal>
        <div id="floating" />
      </main>
      <div ref={setPrintInto} className="print-report" />
    </div>
  )
}

type ContentProps = Parameters<typeof DocumentTabs>[0]

function Content(props: ContentProps) {
  const place = useSessionState((state) => state.place)
  const activity = useSessionState((state) => state.activity)
  const hasReview = useSessionState((state) => state.review !== null)
  if (place.status === 'nothing') return <Nothing reason={place.reason} />
  if (activity === 'unreadable') return <Unreadable />
  if (place.status === 'looking' || (!hasReview && activity === 'reading')) return <Reading />
  if (!hasReview) return null // lost or broken down before anything was read: the notice says all there is
  return <DocumentTabs {...props} />
}
