import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import type { Indicator, Register } from '@/lib/register/model'
import { saveIndicator } from '@/lib/store/indicators'
import { useChange } from '../undo/use-change'
import { SERIES_WORDS } from './wording'

/** The other names of an indicator, as one line to be edited. */
export function AliasEditor({ register, name }: { register: Register; name: string }) {
  const words = useWords(SERIES_WORDS)
  const { database } = useDatabase()
  const change = useChange()
  const [text, setText] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const indicator: Indicator = register.indicators.find((one) => one.name === name) ?? { name, aliases: [], note: '' }
  const keep = async () => {
    const aliases = splitAliases(text ?? '')
    const found = await change(
      () => saveIndicator(database, { ...indicator, aliases }),
      () => ({ text: words.aliasesKept(name), undo: () => saveIndicator(database, indicator) }),
    )
    setProblem(found)
    if (found === null) setText(null)
  }
  if (text === null)
    return (
      <p className="alias-line">
        <span className="soft">{words.aliases}：</span>
        {indicator.aliases.length > 0 ? indicator.aliases.join('；') : <span className="soft">{words.noAliases}</span>}
        <Button size="compact-xs" variant="subtle" onClick={() => setText(indicator.aliases.join('；'))}>
          {words.edit}
        </Button>
      </p>
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
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
          event.preventDefault()
          setText(null)
        }}
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
