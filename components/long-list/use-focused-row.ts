import { type FocusEvent, useCallback, useState } from 'react'

/** The row that has the focus, or had it last: -1 for none. `onFocus` belongs on the list. */
export function useFocusedRow(rows: readonly { key: string }[]) {
  const [key, setKey] = useState<string | null>(null)
  const onFocus = useCallback(
    ({ target }: FocusEvent<HTMLElement>) => {
      const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1)
      setKey(rows[index]?.key ?? null)
    },
    [rows],
  )
  return { index: key === null ? -1 : rows.findIndex((row) => row.key === key), onFocus }
}
