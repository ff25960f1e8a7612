import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import './search-list.css'

interface SearchListProps<T> {
  label: string
  placeholder: string
  /** Names the list of results. */
  results: string
  options: readonly T[]
  keyOf(option: T): string
  draw(option: T): ReactNode
  /** Place of the active option; -1 for none. */
  active: number
  /** What stands in the field at first. */
  initial?: string
  onQuery(query: string): void
  onActive(active: number): void
  /** A click on an option, after it has become the active one. */
  onChoose?(option: T): void
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** A field with the results below it: what is typed stays, arrows move through the results, the focus never leaves the field. */
export function SearchList<T>({ options, active, initial = '', onQuery, onActive, onChoose, ...props }: SearchListProps<T>) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [text, setText] = useState(initial)
  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    list.current?.querySelector(`[data-option="${active}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined || event.nativeEvent.isComposing || options.length === 0) return
    event.preventDefault()
    onActive(Math.min(Math.max(active + step, 0), options.length - 1))
  }
  return (
    <div className="search-list">
      <input
        ref={field}
        type="text"
        role="combobox"
        className="plain-field"
        aria-label={props.label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={options.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={props.placeholder}
        value={text}
        onChange={({ currentTarget, nativeEvent }) => {
          setText(currentTarget.value)
          if (!(nativeEvent as InputEvent).isComposing) onQuery(currentTarget.value) // half-typed pinyin finds nothing
        }}
        onCompositionEnd={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={props.results} className="search-results" tabIndex={-1}>
        {options.map((option, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard moves through the options in the field above
          <div
            key={props.keyOf(option)}
            id={`${id}-${place}`}
            data-option={place}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            onClick={() => {
              onActive(place)
              if (onChoose) onChoose(option)
              else field.current?.focus()
            }}
          >
            {props.draw(option)}
          </div>
        ))}
      </div>
    </div>
  )
}
