import './templates.css'
import { useMemo } from 'react'
import { useWords } from '@/components/language'
import { useSessionState } from '@/components/session'
import { findTemplate } from '@/lib/templates/catalogue'
import { useDrafts } from './drafts'
import { OpenPlaces } from './open-places'
import { SaveSelection } from './save-selection'
import { TemplateForm } from './template-form'
import { TemplateSearch } from './template-search'
import { useKinds } from './use-templates'
import { TEMPLATE_WORDS } from './wording'

/** 模板: a search whose results are sections and whole documents, and the form of the one that was chosen. */
export default function TemplatesView() {
  const words = useWords(TEMPLATE_WORDS)
  const kinds = useKinds()
  const open = useDrafts((drafts) => drafts.open)
  const task = useSessionState((state) => state.task)
  const doneTask = useDrafts((drafts) => drafts.doneTask)
  const waiting = task && task.id > doneTask ? task : null
  // Whoever asks for the search wants the list, not the form that was open; what was typed there is kept.
  const wanted = waiting?.type === 'find-template'
  const template = useMemo(() => (open === null || wanted ? null : findTemplate(kinds, open)), [kinds, open, wanted])
  return (
    <section className="templates" aria-label={words.region}>
      <OpenPlaces />
      {waiting?.type === 'save-selection' ? (
        <SaveSelection key={waiting.id} {...waiting} />
      ) : template ? (
        <TemplateForm key={template.id} template={template} />
      ) : (
        <TemplateSearch key={waiting?.id} kinds={kinds} isAskedFor={wanted} />
      )}
    </section>
  )
}
