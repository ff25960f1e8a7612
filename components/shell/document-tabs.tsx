import { Tabs } from '@mantine/core'
import { useRef, useState } from 'react'
import { CheckSummary } from '@/components/check'
import { useWords } from '@/components/language'
import { OutlineView } from '@/components/outline'
import type { SettingAside } from '@/components/preferences'
import { ProblemsView } from '@/components/problems'
import { useSessionState } from '@/components/session'
import { SourceText } from '@/components/source-text'
import { JumpNote } from './jump-note'
import { SearchField } from './search-field'
import { SHELL_WORDS } from './wording'

export type TabName = 'outline' | 'problems' | 'source'

interface DocumentTabsProps {
  tab: TabName
  onTab(tab: TabName): void
  /** Where the printed result is put. */
  printInto: Element | null
  setAside: SettingAside
}

/** 提纲, 问题, and for a pasted text 原文. */
export function DocumentTabs({ tab, onTab, printInto, setAside }: DocumentTabsProps) {
  const words = useWords(SHELL_WORDS)
  const isText = useSessionState(({ place }) => place.status === 'open' && place.subject.kind === 'text')
  const problems = useSessionState((state) => state.shown.length)
  const [search, setSearch] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const current = tab === 'source' && !isText ? 'outline' : tab
  return (
    <Tabs
      className="tabs"
      value={current}
      onChange={(value) => onTab(value as TabName)}
      keepMounted={false}
      onKeyDown={(event) => {
        if (event.key !== '/' || event.nativeEvent.isComposing || isTyping(event.target)) return
        event.preventDefault()
        field.current?.focus()
      }}
    >
      <Tabs.List aria-label={words.tabs}>
        <Tabs.Tab value="outline">{words.outline}</Tabs.Tab>
        <Tabs.Tab value="problems">{words.problems(problems)}</Tabs.Tab>
        {isText ? <Tabs.Tab value="source">{words.source}</Tabs.Tab> : null}
        <SearchField ref={field} onSearch={setSearch} />
      </Tabs.List>
      <JumpNote />
      <Tabs.Panel value="outline">
        <OutlineView search={search} />
      </Tabs.Panel>
      <Tabs.Panel value="problems">
        <CheckSummary printInto={printInto} />
        <ProblemsView search={search} setAside={setAside} />
      </Tabs.Panel>
      {isText ? (
        <Tabs.Panel value="source">
          <SourceText label={words.source} />
        </Tabs.Panel>
      ) : null}
    </Tabs>
  )
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
