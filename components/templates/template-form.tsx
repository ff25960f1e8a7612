import { ActionIcon, Button } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import { useRegister } from '@/components/register/use-register'
import { canWrite, useSessionState } from '@/components/session'
import { setFavourite } from '@/lib/store/templates'
import { checkBindings } from '@/lib/templates/bindings'
import { type Template, templateFields } from '@/lib/templates/catalogue'
import type { HtmlManner } from '@/lib/templates/html'
import { withIndicators } from '@/lib/templates/indicator-values'
import { TOP } from '@/lib/templates/numbering'
import { placementsAt } from '@/lib/templates/place'
import { render } from '@/lib/templates/render'
import { useDrafts } from './drafts'
import { FollowUpBar } from './follow-up-bar'
import { FormFields } from './form-fields'
import { countOpen, knownValues } from './form-values'
import { InsertBar } from './insert-bar'
import { PlacementChoice } from './placement-choice'
import { Preview } from './preview'
import { SectionChoice } from './section-choice'
import { type FollowUp, useInsertTemplate } from './use-insert-template'
import { useOfficeProfile, useTemplateUse } from './use-templates'
import { TEMPLATE_WORDS } from './wording'

const NOTHING = {}

/** The form of one template, what it would write, and the button that writes it. */
export function TemplateForm({ template }: { template: Template }) {
  const words = useWords(TEMPLATE_WORDS)
  const { kind } = template
  /** Ids of sections that are left out of a whole document. */
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const sections = useMemo(() => template.sections.filter(({ id }) => !without.has(id)), [template, without])
  const change = useDrafts((drafts) => drafts.change)
  const typed = useDrafts((drafts) => drafts.values[kind.id]) ?? NOTHING
  const profile = useOfficeProfile()
  const register = useRegister()
  const [manner, setManner] = useState<HtmlManner>('plain')
  const [chosen, setChosen] = useState(0)
  const [followUp, setFollowUp] = useState<FollowUp | null>(null)
  const fields = useMemo(() => templateFields({ ...template, sections }), [template, sections])
  const values = useMemo(() => {
    const known = knownValues(typed, profile)
    return register ? withIndicators(fields, known, register) : known
  }, [fields, typed, profile, register])
  const faults = useMemo(
    () =>
      checkBindings(
        sections.flatMap(({ bindings }) => bindings ?? []),
        values,
      ),
    [sections, values],
  )
  const placements = usePlacements()
  const placement = placements[chosen] ?? placements[0] ?? null
  const blocks = useMemo(() => render(kind, sections, values, placement?.place ?? TOP), [kind, sections, values, placement])
  const isNumbered = blocks.some((block) => block.style !== 'table' && block.level > 0)
  const form = useRef<HTMLFormElement>(null)
  // Typing goes on where the search ended; a template without fields has its button.
  useEffect(() => form.current?.querySelector<HTMLElement>('.template-fields :is(input, textarea, select), [type="submit"]')?.focus(), [])
  const insert = useInsertTemplate()
  const canInsert = useSessionState((state) => canWrite(state, 'insert') && state.caret !== null && !state.isEditing)
  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    if (!canInsert) return
    setFollowUp(null) // what was proposed after the last one no longer fits
    setFollowUp(await insert({ id: template.id, blocks, manner, placement: isNumbered ? placement : null }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    void submit()
  }
  return (
    <form ref={form} className="template-form" onSubmit={submit} onKeyDown={onKeyDown}>
      <Head template={template} />
      {template.sections.length > 1 ? <SectionChoice sections={template.sections} without={without} onChange={setWithout} /> : null}
      <FormFields
        template={{ ...template, sections }}
        typed={typed}
        profile={profile}
        faults={faults}
        onChange={(next) => change(kind.id, next)}
      />
      <div className="template-choices">
        {isNumbered && placements.length > 0 ? <PlacementChoice placements={placements} chosen={chosen} onChoose={setChosen} /> : null}
        <label className="template-choice">
          <span className="soft">{words.manner}</span>
          <select className="plain-field" value={manner} onChange={({ currentTarget }) => setManner(currentTarget.value as HtmlManner)}>
            {(Object.keys(words.manners) as HtmlManner[]).map((one) => (
              <option key={one} value={one}>
                {words.manners[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Preview label={words.preview} blocks={blocks} />
      {followUp ? <FollowUpBar followUp={followUp} open={countOpen(blocks)} /> : null}
      <InsertBar blocks={blocks} open={countOpen(blocks)} canInsert={canInsert} />
    </form>
  )
}

/** The placements at the caret; none where no document is open for writing. */
function usePlacements() {
  const caret = useSessionState((state) => state.caret)
  const review = useSessionState((state) => state.review)
  const reviewed = useSessionState((state) => state.reviewed)
  return useMemo(() => (caret && review && reviewed ? placementsAt(reviewed, review.structure, caret) : []), [caret, review, reviewed])
}

function Head({ template: { id, kind, name, sections } }: { template: Template }) {
  const words = useWords(TEMPLATE_WORDS)
  const show = useDrafts((drafts) => drafts.show)
  const { write } = useDatabase()
  const isFavourite = useTemplateUse().some((one) => one.id === id && one.isFavourite)
  return (
    <div className="template-head">
      <Button size="compact-sm" variant="default" aria-label={words.back} onClick={() => show(null)}>
        ←
      </Button>
      <h2>
        {sections.length > 1 ? kind.name : name} <span className="soft small">{sections.length > 1 ? words.whole : kind.name}</span>
      </h2>
      <ActionIcon
        variant="subtle"
        aria-label={isFavourite ? words.unfavourite : words.favourite}
        aria-pressed={isFavourite}
        onClick={() => write((database) => setFavourite(database, id, !isFavourite))}
      >
        {isFavourite ? '★' : '☆'}
      </ActionIcon>
    </div>
  )
}
