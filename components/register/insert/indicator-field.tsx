import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '@/components/language'
import type { NameMatch } from '@/lib/register/name-search'
import { currentRevision } from '@/lib/register/phrase'
import { formatTimePeriod } from '@/lib/register/time-period'
import { writeValue } from '@/lib/register/write-value'
import { REGISTER_WORDS } from '../wording'
import type { Choice } from './choices'

interface IndicatorFieldProps {
  choices: readonly Choice[]
  matches: readonly NameMatch[]
  /** Place of the active match among `matches`; -1 for none. */
  active: number
  onQuery(query: string): void
  onActive(active: number): void
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** A field with the results below it: what is typed stays, arrows move through the results, the focus never leaves the field. */
export function IndicatorField({ choices, matches, active, onQuery, onActive }: IndicatorFieldProps) {
  const words = useWords(REGISTER_WORDS).insert
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    list.current?.querySelector(`[data-option="${active}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined || event.nativeEvent.isComposing || matches.length === 0) return
    event.preventDefault()
    onActive(Math.min(Math.max(active + step, 0), matches.length - 1))
  }
  return (
    <div className="indicator-field">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={words.search}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={matches.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.placeholder}
        value={text}
        onChange={({ currentTarget, nativeEvent }) => {
          setText(currentTarget.value)
          if (!(nativeEvent as InputEvent).isComposing) onQuery(currentTarget.value) // half-typed pinyin finds nothing
        }}
        onCompositionEnd={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={words.results} className="indicator-results" tabIndex={-1}>
        {matches.map((match, place) => {
          const choice = choices[match.index]
          return choice ? (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard moves through the options in the field above
            <div
              key={choice.series.id}
              id={`${id}-${place}`}
              data-option={place}
              role="option"
              tabIndex={-1}
              aria-selected={place === active}
              onClick={() => {
                onActive(place)
                field.current?.focus()
              }}
            >
              <Option choice={choice} match={match} />
            </div>
          ) : null
        })}
      </div>
    </div>
  )
}

function Option({ choice: { name, series, periods }, match: { matched, range } }: { choice: Choice; match: NameMatch }) {
  const words = useWords(REGISTER_WORDS)
  const [latest = ''] = periods
  const revision = currentRevision(series, latest)
  const tail = [series.refArea, series.basis, series.valueKind === 'actual' ? '' : words.kind[series.valueKind]].filter(Boolean)
  return (
    <>
      <span className="option-name">
        {matched === name ? <Marked text={name} {...range} /> : name}
        {matched === name ? null : (
          <span className="soft small">
            {' '}
            <Marked text={matched} {...range} />
          </span>
        )}
        {tail.length > 0 ? <span className="soft small"> {tail.join(' · ')}</span> : null}
      </span>
      <span className="option-value">
        {revision ? writeValue(revision, revision) : null} <span className="soft small">{formatTimePeriod(latest)}</span>
      </span>
    </>
  )
}

function Marked({ text, start, end }: { text: string; start: number; end: number }) {
  return (
    <>
      {text.slice(0, start)}
      {end > start ? <mark>{text.slice(start, end)}</mark> : null}
      {text.slice(end)}
    </>
  )
}
