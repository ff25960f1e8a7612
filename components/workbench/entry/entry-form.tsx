import './entry.css'
import { Button } from '@mantine/core'
import { useId, useRef, useState } from 'react'
import { useWords } from '@/components/language'
import type { Register } from '@/lib/register/model'
import { VALUE_KINDS } from '@/lib/register/model'
import { writeUnit } from '@/lib/register/write-value'
import { NamePicker } from '../name-picker'
import type { NameSearch } from '../register/names'
import { periodLabel } from '../register/rows'
import { REGISTER_WORDS } from '../register/wording'
import { type DraftReading, ENTRY_FIELDS, type EntryField, readDraft } from './draft-entry'
import { useEntryDraft } from './entry-draft'
import { useAddEntry } from './use-add-entry'
import { ENTRY_WORDS } from './wording'

interface EntryFormProps {
  register: Register
  search: NameSearch
  /** Null where the form is all there is. */
  onClose: (() => void) | null
}

/** One figure, typed. Says what keeping it would do; what was typed stays until it is kept. */
export default function EntryForm({ register, search, onClose }: EntryFormProps) {
  const words = useWords(ENTRY_WORDS)
  const { kinds } = useWords(REGISTER_WORDS)
  const add = useAddEntry()
  const form = useRef<HTMLFormElement>(null)
  const noteId = useId()
  const { texts, setTexts, setIsOpen } = useEntryDraft()
  const [isAsked, setIsAsked] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const reading = readDraft(texts, register)
  const problem = reading.status === 'problem' && isAsked ? reading : null
  const change = (field: EntryField, text: string) => {
    setTexts({ ...texts, [field]: text })
    setRefusal(null)
  }
  const keep = async () => {
    setIsAsked(true)
    if (reading.status === 'problem') return focusField(form.current, reading.field)
    if (reading.planned.fate === 'same') return
    const isNewName = !search.names.some(({ name }) => name === reading.entry.key.indicator)
    const found = await add(reading.entry, isNewName)
    setRefusal(found)
    if (found !== null) return
    setIsAsked(false)
    setIsOpen(true) // where it stood in an empty register, it goes on above the table
    setTexts({ ...texts, 数值: '' }) // the next period of the same indicator is what mostly follows
    focusField(form.current, '时期')
  }
  const fieldProps = (field: EntryField) => ({
    'aria-label': words.fields[field],
    'aria-invalid': problem?.field === field || undefined,
    'aria-describedby': problem?.field === field ? noteId : undefined,
  })
  return (
    <form
      ref={form}
      className="entry-form"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      {ENTRY_FIELDS.map((field) => (
        <div key={field} className="entry-field" data-field={field}>
          <span className="small soft" aria-hidden>
            {words.fields[field]}
          </span>
          {field === '指标' ? (
            <NamePicker
              label={words.fields.指标}
              names={search.names}
              value={texts.指标}
              onChange={(text) => change('指标', text)}
              placeholder={words.placeholders.指标}
              isInvalid={problem?.field === '指标'}
              describedBy={problem?.field === '指标' ? noteId : undefined}
            />
          ) : field === '性质' ? (
            <select
              {...fieldProps(field)}
              className="text-field"
              value={texts.性质}
              onChange={(event) => change('性质', event.target.value)}
            >
              {VALUE_KINDS.map((kind) => (
                <option key={kind} value={KIND_TEXTS[kind]}>
                  {kinds[kind]}
                </option>
              ))}
            </select>
          ) : (
            <input
              {...fieldProps(field)}
              className="text-field"
              autoComplete="off"
              maxLength={500}
              placeholder={field === '地区' || field === '口径' ? defaultOf(register, field) : words.placeholders[field]}
              value={texts[field]}
              onChange={(event) => change(field, event.currentTarget.value)}
            />
          )}
        </div>
      ))}
      <div className="entry-buttons">
        <Button type="submit" size="compact-sm">
          {words.keep}
        </Button>
        {onClose ? (
          <Button size="compact-sm" variant="default" onClick={onClose}>
            {words.close}
          </Button>
        ) : null}
      </div>
      <p id={noteId} className="entry-note" data-wrong={problem !== null || refusal !== null || undefined} role="status">
        {refusal ?? (problem ? `${words.fields[problem.field]}：${problem.reason}` : fateText(reading))}
      </p>
    </form>
  )

  function fateText(draft: DraftReading): string {
    if (draft.status === 'problem') return ''
    const { entry, planned } = draft
    const { current } = planned
    const name = `${entry.key.refArea || register.defaults.refArea}${entry.key.indicator} ${periodLabel(entry.timePeriod)} ${entry.value.obsValue}${writeUnit(entry.value)}`
    return words.fate[planned.fate](name, current ? current.obsValue + writeUnit(current) : '')
  }
}

/** As long lists write them. */
const KIND_TEXTS = { actual: '实绩', target: '目标', threshold: '限值', forecast: '预计' } as const

function defaultOf({ defaults }: Register, field: '地区' | '口径'): string {
  return field === '地区' ? defaults.refArea : defaults.basis
}

function focusField(form: HTMLFormElement | null, field: EntryField): void {
  const input = form?.querySelector<HTMLInputElement>(`[data-field="${field}"] :is(input, select)`)
  input?.focus()
  if (input instanceof HTMLInputElement) input.select()
}
