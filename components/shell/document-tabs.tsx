import { Tabs } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { CheckSummary, CleanNote } from '@/components/check'
import { useWords } from '@/components/language'
import { OutlineView } from '@/components/outline'
import type { SettingAside } from '@/components/preferences'
import { ProblemsView } from '@/components/problems'
import { usePlaces } from '@/components/register'
import { useSessionState } from '@/components/session'
import { SourceText } from '@/components/source-text'
import { JumpedText } from '@/components/source-text/jumped-text'
import { checkFigures } from '@/lib/figures/tally'
import { JumpNote } from './jump-note'
import type { OpenPage } from './pages'
import { TabSearch } from './tab-search'
import { SHELL_WORDS } from './wording'

/** The library of templates is large: it is loaded with its tab. */
const TemplatesView = lazy(() => import('@/components/templates'))
/** The panel opens on 提纲: what other tabs show comes when they are opened. */
const FiguresView = lazy(async () => ({ default: (await import('@/components/figures')).FiguresView }))
const UpdateOffers = lazy(() => import('@/components/register/updates'))

export type TabName = 'outline' | 'problems' | 'figures' | 'templates' | 'source'

interface DocumentTabsProps {
  tab: TabName
  onTab(tab: TabName): void
  /** Where the printed result is put. */
  printInto: Element | null
  setAside: SettingAside
  onPage: OpenPage
}

/** 提纲, 问题, 数据, 模板, and for a pasted text 原文. */
export function DocumentTabs({ tab, onTab, printInto, setAside, onPage }: DocumentTabsProps) {
  const words = useWords(SHELL_WORDS)
  const isText = useSessionState(({ place }) => place.status === 'open' && place.subject.kind === 'text')
  const problems = useSessionState((state) => state.shown.length)
  const figures = useSessionState(({ review }) => (review ? checkFigures(review.figures).length : 0))
  const places = usePlaces()
  const [search, setSearch] = useState('')
  const current = tab === 'source' && !isText ? 'outline' : tab
  return (
    <Tabs className="tabs" value={current} onChange={(value) => onTab(value as TabName)} keepMounted={false}>
      <div className="tabs-head">
        <Tabs.List aria-label={words.tabs}>
          <Tabs.Tab value="outline">{words.outline}</Tabs.Tab>
          <Tabs.Tab value="problems">{words.problems(problems)}</Tabs.Tab>
          <Tabs.Tab value="figures">{words.figures(figures)}</Tabs.Tab>
          <Tabs.Tab value="templates">{words.templates}</Tabs.Tab>
          {isText ? <Tabs.Tab value="source">{words.source}</Tabs.Tab> : null}
        </Tabs.List>
        {current === 'templates' ? null : <TabSearch onSearch={setSearch} />}
      </div>
      <JumpNote />
      {places.length > 0 ? (
        <Suspense>
          <UpdateOffers places={places} />
        </Suspense>
      ) : null}
      <Tabs.Panel value="outline">
        <OutlineView search={search} />
      </Tabs.Panel>
      <Tabs.Panel value="problems">
        <CheckSummary printInto={printInto} onFigures={() => onTab('figures')} />
        <ProblemsView search={search} setAside={setAside} empty={<CleanNote onFigures={() => onTab('figures')} />} />
      </Tabs.Panel>
      <Tabs.Panel value="figures">
        <Suspense fallback={<div aria-busy />}>
          <FiguresView search={search} printInto={printInto} onPage={onPage} />
        </Suspense>
      </Tabs.Panel>
      <Tabs.Panel value="templates">
        <Suspense fallback={<div aria-busy />}>
          <TemplatesView />
        </Suspense>
      </Tabs.Panel>
      {isText ? (
        <Tabs.Panel value="source">
          <SourceText label={words.source} />
        </Tabs.Panel>
      ) : null}
      {isText && current !== 'source' ? <JumpedText words={words} /> : null}
    </Tabs>
  )
}
