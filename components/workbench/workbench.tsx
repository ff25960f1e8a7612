import './workbench.css'
import '@/components/states/states.css'
import { Button } from '@mantine/core'
import { Suspense, useEffect } from 'react'
import { Appearance } from '@/components/appearance'
import { useLocale, useWords } from '@/components/language'
import { DatabaseProvider, useDatabase } from '@/components/preferences'
import { Breakdown } from '@/components/shell/breakdown'
import type { HegaoDatabase } from '@/lib/store/database'
import { EntryDraftProvider } from './entry/entry-draft'
import { PAGES } from './pages'
import { Rail } from './rail'
import { UndoProvider } from './undo'
import { useRoute } from './use-route'
import { Warnings } from './warnings'
import { WORKBENCH_WORDS } from './wording'

/** The full page: rail and page, with everything around them that they need. */
export function Workbench({ database }: { database: HegaoDatabase }) {
  return (
    <DatabaseProvider database={database}>
      <Appearance>
        <Frame />
      </Appearance>
    </DatabaseProvider>
  )
}

function Frame() {
  const words = useWords(WORKBENCH_WORDS)
  const locale = useLocale()
  const [id] = useRoute()
  const page = PAGES.find((one) => one.id === id) ?? PAGES[0]
  const { Component } = page
  const title = words.title(page.label[locale])
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <div className="workbench">
      <Rail current={page.id} />
      <main className="workbench-main">
        <Troubles />
        <UndoProvider>
          <EntryDraftProvider>
            <Breakdown key={page.id}>
              <Suspense fallback={<p className="workbench-wait soft">{words.loading}</p>}>
                <Component />
              </Suspense>
            </Breakdown>
          </EntryDraftProvider>
        </UndoProvider>
        <div id="floating" />
      </main>
    </div>
  )
}

/** What stands in the way of the database, with the way out. */
function Troubles() {
  const words = useWords(WORKBENCH_WORDS)
  const { trouble } = useDatabase()
  return (
    <div className="notices" aria-live="polite">
      {trouble ? (
        <div className="notice" data-serious>
          <span>{words.trouble[trouble]}</span>
          {trouble === 'outdated' || trouble === 'unavailable' ? (
            <Button size="compact-xs" variant="light" onClick={() => location.reload()}>
              {words.reload}
            </Button>
          ) : null}
        </div>
      ) : (
        <Warnings />
      )}
    </div>
  )
}
