import { useMemo, useState } from 'react'
import { useWords } from '@/components/language'
import { SearchList } from '@/components/search-list'
import { useSessionState } from '@/components/session'
import type { TemplateUse } from '@/lib/store/templates'
import type { Template } from '@/lib/templates/catalogue'
import type { DocumentKind } from '@/lib/templates/model'
import { buildTemplateIndex, searchTemplates } from '@/lib/templates/search'
import { useDrafts } from './drafts'
import { FocusNote } from './focus-note'
import { useTemplateUse } from './use-templates'
import { TEMPLATE_WORDS } from './wording'

/** Used lately, at the head of what fits. */
const MOST_RECENT = 8

interface TemplateSearchProps {
  kinds: readonly DocumentKind[]
  /** By the shortcut: then the caret may still be in the page. */
  isAskedFor?: boolean
}

export function TemplateSearch({ kinds, isAskedFor = false }: TemplateSearchProps) {
  const words = useWords(TEMPLATE_WORDS)
  const show = useDrafts((drafts) => drafts.show)
  const used = useTemplateUse()
  const index = useMemo(() => buildTemplateIndex(kinds), [kinds])
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const favourites = used.filter(({ isFavourite }) => isFavourite).map(({ id }) => id)
  const found = useMemo(() => searchTemplates(index, query, firstOf(used)), [index, query, used])
  const task = useSessionState((state) => state.task?.id ?? 0)
  const leave = useDrafts((drafts) => drafts.leaveTask)
  const open = (template: Template) => {
    if (isAskedFor) leave(task)
    show(template.id)
  }
  return (
    <form
      className="template-search"
      onSubmit={(event) => {
        event.preventDefault()
        const template = found[active]
        if (template) open(template)
      }}
    >
      <SearchList
        label={words.search}
        placeholder={words.placeholder}
        results={words.results}
        options={found}
        keyOf={({ id }) => id}
        draw={(template) => <Option template={template} isFavourite={favourites.includes(template.id)} />}
        active={found.length === 0 ? -1 : active}
        onQuery={(next) => {
          setQuery(next)
          setActive(0)
        }}
        onActive={setActive}
        onChoose={open}
      />
      {isAskedFor ? <FocusNote /> : null}
      {found.length === 0 ? <p className="empty-note">{words.noMatch(query.trim())}</p> : null}
    </form>
  )
}

/** Favourites, then those used last. */
function firstOf(used: readonly TemplateUse[]): string[] {
  const favourites = used.filter(({ isFavourite }) => isFavourite)
  return [...new Set([...favourites, ...used.slice(0, MOST_RECENT)].map(({ id }) => id))]
}

function Option({ template: { kind, sections, name }, isFavourite }: { template: Template; isFavourite: boolean }) {
  const words = useWords(TEMPLATE_WORDS)
  return (
    <>
      <span className="option-name">
        {isFavourite ? <span aria-hidden>★ </span> : null}
        {sections.length > 1 ? kind.name : name}
      </span>
      <span className="option-value soft small">{sections.length > 1 ? words.sections(sections.length) : kind.name}</span>
    </>
  )
}
