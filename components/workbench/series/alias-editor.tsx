import { Button } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import type { Indicator, Register } from '@/lib/register/model'
import { saveIndicator } from '@/lib/store/indicators'
import { useChange } from '../undo/use-change'
import { SERIES_WORDS } from './wording'

/** The other names of an indicator and what is to be known of it, as lines to be edited. */
export function AliasEditor({ register, name }: { register: Register; name: string }) {
  const words = useWords(SERIES_WORDS)
  const { database } = useDatabase()
  const change = useChange()
  const [text, setText] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const indicator: Indicator = register.indicators.find((one) => one.name === name) ?? { name, aliases: [], note: '' }
  const keep = async () => {
    const aliases = splitAliases(text ?? '')
    const found = await change(
      () => saveIndicator(database, { ...indicator, aliases, note: note.trim() }),
      () => ({ text: words.aliasesKept(name), undo: () => saveIndicator(database, indicator) }),
    )
    setProblem(found)
    if (found === null) setText(null)
  }
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    setText(null)
  }
  const begin = () => {
    setText(indicator.aliases.join('；'))
    setNote(indicator.note)
  }
  if (text === null)
    return (
      <>
        <p className="alias-line">
          <span className="soft">{words.aliases}：</span>
          {indicator.aliases.length > 0 ? indicator.aliases.join('；') : <span className="soft">{words.noAliases}</span>}
          <Button size="compact-xs" variant="subtle" onClick={begin}>
            {words.edit}
          </Button>
        </p>
        {indicator.note === '' ? null : (
          <p className="alias-line">
            <span className="soft">{words.note}：</span>
            {indicator.note}
          </p>
        )}
      </>
    )
  return (
    <form
      className="alias-form"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the button that was pressed has become this field
        autoFocus
        className="text-field"
        aria-label={`${words.aliases}：${words.aliasesHint}`}
        placeholder={words.aliasesHint}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onEscape}
      />
      <input
        className="text-field"
        aria-label={`${words.note}：${words.noteHint}`}
        placeholder={words.noteHint}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        onKeyDown={onEscape}
      />
      <Button type="submit" size="compact-sm">
        {words.keep}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setText(null)}>
        {words.cancel}
      </Button>
      {problem ? <p role="alert">{problem}</p> : null}
    </form>
  )
}

/** Names between “；”, “、” or commas; repetitions and spaces around them go. */
export function splitAliases(text: string): string[] {
  return [...new Set(text.split(/[；;、，,\n]/).map((alias) => alias.trim()))].filter((alias) => alias !== '')
}
