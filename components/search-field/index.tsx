import type { ComponentProps } from 'react'

interface SearchFieldProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  label: string
  onSearch(search: string): void
}

/** A field that narrows a list. Half-typed pinyin narrows nothing. */
export function SearchField({ label, onSearch, ...input }: SearchFieldProps) {
  return (
    <input
      {...input}
      type="search"
      aria-label={label}
      placeholder={label}
      onChange={({ currentTarget, nativeEvent }) => {
        if (!(nativeEvent as InputEvent).isComposing) onSearch(currentTarget.value)
      }}
      onCompositionEnd={({ currentTarget }) => onSearch(currentTarget.value)}
    />
  )
}
