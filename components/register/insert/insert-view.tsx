import './insert.css'
import { type FormEvent, useMemo, useState } from 'react'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import { identityOf, useSession } from '@/components/session'
import type { Register } from '@/lib/register/model'
import { buildNameIndex, searchNames } from '@/lib/register/name-search'
import { currentRevision, type Phrase, phraseOf } from '@/lib/register/phrase'
import type { PhraseOptions } from '@/lib/register/phrase-options'
import { insertedAt, quoteAt } from '@/lib/register/places'
import { rememberPlace } from '@/lib/store/places'
import { EmptyRegister, SampleNote } from '../empty-register'
import { PageFrame } from '../page-frame'
import { useRegister } from '../use-register'
import { type Choice, choicesOf, FIRST_HABITS, firstOptions, type Habits } from './choices'
import { IndicatorField } from './indicator-field'
import { InsertPreview } from './insert-preview'
import { PhraseForm } from './phrase-form'
import { INSERT_WORDS } from './wording'

/** 插入台账数: find an indicator, see how its value will read, Enter writes it at the caret. */
export default function InsertView({ onBack, onPage }: { onBack(): void; onPage(page: 'capture'): void }) {
  const words = useWords(INSERT_WORDS)
  const register = useRegister()
  return (
    <PageFrame title={words.title} hasOwnFocus onBack={onBack}>
      {register === null ? (
        <div aria-busy />
      ) : register.series.length === 0 ? (
        <EmptyRegister onCapture={() => onPage('capture')} />
      ) : (
        <>
          <SampleNote />
          <InsertForm register={register} />
        </>
      )}
    </PageFrame>
  )
}

/** Indicators inserted since the panel was opened, the last one first. */
let recent: string[] = []

function InsertForm({ register }: { register: Register }) {
  const choices = useMemo(() => choicesOf(register), [register])
  const index = useMemo(() => buildNameIndex(choices), [choices])
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const [habits, setHabits] = useState<Habits>(FIRST_HABITS)
  /** What was chosen for the series at hand; null: as first proposed. */
  const [own, setOwn] = useState<{ series: string; timePeriod: string; options: PhraseOptions } | null>(null)
  const matches = useMemo(() => searchNames(index, query, { recent }), [index, query])
  const choice = choices[matches[active]?.index ?? -1] ?? null
  const chosen = choice && chosenOf(choice, own, habits)
  const phrase = chosen && phraseOf(chosen.choice.series, chosen.timePeriod, chosen.options)
  const insert = useInsert()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!chosen || phrase?.status !== 'ready') return
    recent = [chosen.choice.name, ...recent.filter((name) => name !== chosen.choice.name)].slice(0, 20)
    void insert(chosen, phrase)
  }
  const change = (timePeriod: string, options: PhraseOptions) => {
    if (!choice) return
    setOwn({ series: choice.series.id, timePeriod, options })
    const { change, changeDecimals, withName, withPeriod } = options
    setHabits({ change, changeDecimals, withName, withPeriod })
  }
  return (
    <form className="insert-form" onSubmit={submit}>
      <IndicatorField
        choices={choices}
        matches={matches}
        active={active}
        onQuery={(next) => {
          setQuery(next)
          setActive(0)
        }}
        onActive={setActive}
      />
      {chosen ? <PhraseForm {...chosen} onChange={change} /> : <NoMatch query={query} />}
      {chosen && phrase ? <InsertPreview chosen={chosen} phrase={phrase} /> : null}
    </form>
  )
}

function NoMatch({ query }: { query: string }) {
  const words = useWords(INSERT_WORDS)
  return <p className="empty-note">{words.noMatch(query.trim())}</p>
}

/** A value and how it is worded. */
export interface Chosen {
  choice: Choice
  timePeriod: string
  options: PhraseOptions
}

function chosenOf(
  choice: Choice,
  own: { series: string; timePeriod: string; options: PhraseOptions } | null,
  habits: Habits,
): Chosen | null {
  if (own?.series === choice.series.id && choice.periods.includes(own.timePeriod)) return { choice, ...own }
  const [timePeriod = ''] = choice.periods
  const options = firstOptions(choice, timePeriod, habits)
  return options && { choice, timePeriod, options }
}

/** Writes a phrase at the caret and remembers the place, so that a revision can be offered there. */
function useInsert() {
  const session = useSession()
  const { write } = useDatabase()
  return async ({ choice, timePeriod, options }: Chosen, phrase: Phrase & { status: 'ready' }) => {
    const { place, documents } = session.store.getState()
    const identity = place.status === 'open' ? identityOf(place.subject, documents) : null
    const revision = currentRevision(choice.series, timePeriod)
    const inserted = await session.editing.insert({ at: null, text: phrase.text, html: null })
    if (!inserted || !identity || !revision) return
    const location = insertedAt(inserted.before, inserted.after, phrase.text)
    const quote = location && quoteAt(inserted.after, location)
    if (!quote) return
    const remembered = { series: choice.series.id, timePeriod, revision: revision.id, identity, quote, phrase: options }
    write((database) => rememberPlace(database, remembered, Date.now()))
  }
}
