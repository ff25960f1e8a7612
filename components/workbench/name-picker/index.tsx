import './name-picker.css'
import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { buildNameIndex, type Named, searchNames } from '@/lib/register/name-search'

interface NamePickerProps {
  label: string
  names: readonly Named[]
  value: string
  /** Each keystroke, and a choice from the list. */
  onChange(text: string): void
  placeholder?: string
  isInvalid?: boolean
  describedBy?: string
  /** The first field of a dialog. */
  isFirst?: boolean
}

const SHOWN = 8

/** A field for the name of an indicator; the list under it finds by part, alias or pinyin initials. Any other text stays as it is. */
export function NamePicker({ label, names, value, onChange, placeholder, isInvalid, describedBy, isFirst }: NamePickerProps) {
  const listId = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(0)
  const index = useMemo(() => buildNameIndex(names), [names])
  const matches = isOpen && value.trim() !== '' ? searchNames(index, value, { limit: SHOWN }) : []
  const isListed = matches.length > 0 && !(matches.length === 1 && names[matches[0]?.index ?? -1]?.name === value)
  const choose = (place: number) => {
    const name = names[matches[place]?.index ?? -1]?.name
    if (name !== undefined) onChange(name)
    setIsOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !isListed) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setActive((active + step + matches.length) % matches.length)
    else if (event.key === 'Enter') choose(active)
    else if (event.key === 'Escape') setIsOpen(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="name-picker">
      <input
        role="combobox"
        className="text-field"
        aria-label={label}
        aria-expanded={isListed}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isListed ? `${listId}-${active}` : undefined}
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
        data-autofocus={isFirst || undefined}
        autoComplete="off"
        maxLength={80}
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value)
          setActive(0)
          setIsOpen(true)
        }}
        onBlur={() => setIsOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={label} className="name-list" hidden={!isListed}>
        {matches.map(({ index: place, matched }, row) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the keyboard and names the active one
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does the same
          <div
            key={names[place]?.name}
            id={`${listId}-${row}`}
            role="option"
            aria-selected={row === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(row)}
          >
            {names[place]?.name}
            {matched === names[place]?.name ? null : <span className="soft"> {matched}</span>}
          </div>
        ))}
      </div>
    </div>
  )
}
