import { Button, CloseButton } from '@mantine/core'
import { useRef } from 'react'
import { useWords } from '@/components/language'
import type { ListField } from '@/lib/templates/model'
import type { Entry } from '@/lib/templates/scope'
import { FieldInput } from './field-input'
import { TEMPLATE_WORDS } from './wording'

interface ListInputProps {
  field: ListField
  entries: readonly Entry[]
  faults: readonly string[]
  onChange(entries: Entry[]): void
}

/** Entries of a list, one group of fields each; the last thing is a button that adds one and goes there. */
export function ListInput({ field, entries, faults, onChange }: ListInputProps) {
  const words = useWords(TEMPLATE_WORDS)
  const root = useRef<HTMLFieldSetElement>(null)
  // An empty list shows the entries that stand open in the preview.
  const shown = entries.length > 0 ? entries : Array.from({ length: field.isOptional ? 0 : (field.open ?? 3) }, (): Entry => ({}))
  const change = (place: number, entry: Entry) => onChange(shown.map((one, index) => (index === place ? entry : one)))
  const add = () => {
    onChange([...shown, {}])
    // Once the new group is drawn.
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>('.template-entry:last-of-type :is(input, textarea, select)')?.focus(),
    )
  }
  return (
    <fieldset ref={root} className="template-list">
      <legend>{field.name}</legend>
      {field.hint ? <p className="soft small">{field.hint}</p> : null}
      {faults.map((fault) => (
        <p key={fault} className="template-fault small" role="alert">
          {fault}
        </p>
      ))}
      {shown.map((entry, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
        <fieldset key={place} className="template-entry" aria-label={words.entry(field.name, place + 1)}>
          <div className="template-entry-head">
            <span className="soft small">{place + 1}</span>
            {place > 0 ? (
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={words.moveUp(field.name, place + 1)}
                onClick={() => onChange(moveUp(shown, place))}
              >
                ↑
              </Button>
            ) : null}
            <CloseButton
              size="xs"
              aria-label={words.removeEntry(field.name, place + 1)}
              onClick={() => onChange(shown.filter((_, index) => index !== place))}
            />
          </div>
          {field.of.map((inner) => (
            <FieldInput
              key={inner.name}
              field={inner}
              value={entry[inner.name] ?? ''}
              onChange={(value) => change(place, { ...entry, [inner.name]: value })}
            />
          ))}
        </fieldset>
      ))}
      <Button size="compact-xs" variant="default" onClick={add}>
        {words.addEntry(field.name)}
      </Button>
    </fieldset>
  )
}

function moveUp(entries: readonly Entry[], place: number): Entry[] {
  const moved = [...entries]
  const [entry] = moved.splice(place, 1)
  if (entry) moved.splice(place - 1, 0, entry)
  return moved
}
