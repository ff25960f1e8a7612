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
  const selection = useSessionState((state) => state.selection)
  const isDone = useDrafts((drafts) => selection !== null && drafts.doneSelection >= selection.id)
  const template = useMemo(() => (open === null ? null : findTemplate(kinds, open)), [kinds, open])
  return (
    <section className="templates" aria-label={words.region}>
      <OpenPlaces />
      {selection && !isDone ? (
        <SaveSelection key={selection.id} {...selection} />
      ) : template ? (
        <TemplateForm key={template.id} template={template} />
      ) : (
        <TemplateSearch kinds={kinds} />
      )}
    </section>
  )
}
