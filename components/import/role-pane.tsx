import { Button } from '@mantine/core'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useWords } from '@/components/language'
import { type CellPlace, columnName } from '@/lib/sheets/model'
import { COLUMN_ROLES, type Mapping, ROW_ROLES, type RowRole } from '@/lib/sheets/shape/mapping'
import { COLUMN_FIELDS, withColumnRole, withColumnText, withRowRole } from './corrections'
import { IMPORT_WORDS } from './wording'

interface RolePaneProps {
  /** A column head (`row` below zero) or a row head (`column` below zero). */
  place: CellPlace
  /** In pixels from the left of the grid. */
  left: number
  mapping: Mapping
  rowRole: RowRole | null
  rowLabel: string
  onChange(mapping: Mapping): void
  /** `returns`: the keyboard goes back to the head that the pane belongs to. */
  onClose(returns: boolean): void
}

/** What a column or a row is, and what it could be instead. */
export function RolePane({ place, left, mapping, rowRole, rowLabel, onChange, onClose }: RolePaneProps) {
  const words = useWords(IMPORT_WORDS)
  const pane = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const { row, column } = place
  useEffect(() => {
    const choices = pane.current
    const chosen = choices?.querySelector<HTMLElement>('[aria-checked="true"]') ?? choices?.querySelector<HTMLElement>('[role="radio"]')
    chosen?.focus()
  }, [])
  const choices =
    rowRole === null
      ? COLUMN_ROLES.map((role) => ({
          role,
          name: words.columnRole[role],
          hint: words.columnHint[role],
          isChosen: mapping.columns[column]?.role === role,
          choose: () => onChange(withColumnRole(mapping, column, role)),
        }))
      : ROW_ROLES.map((role) => ({
          role,
          name: words.rowRole[role],
          hint: words.rowHint[role],
          isChosen: rowRole === role,
          choose: () => onChange(withRowRole(mapping, row, rowLabel, role)),
        }))
  const title = rowRole === null ? words.column(columnName(column)) : words.row(row + 1)
  return (
    <div
      ref={pane}
      className="role-pane"
      role="dialog"
      aria-labelledby={titleId}
      style={{ left }}
      onKeyDown={(event) => onKeyDown(event, () => onClose(true))}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Clicked elsewhere; another window in front closes nothing.
        if (document.hasFocus() && !currentTarget.contains(relatedTarget)) onClose(false)
      }}
    >
      <p id={titleId} className="role-title">
        {title} · {words.chooseRole}
      </p>
      <div role="radiogroup" aria-labelledby={titleId} className="role-choices">
        {choices.map(({ role, name, hint, isChosen, choose }) => (
          // biome-ignore lint/a11y/useSemanticElements: choosing acts at once, which a native radio would do on every arrow key
          <button
            key={role}
            type="button"
            role="radio"
            aria-checked={isChosen}
            className="plain role-choice"
            onClick={() => {
              choose()
              if (role !== 'value') onClose(true)
            }}
          >
            <b>{name}</b> <span className="small soft">{hint}</span>
          </button>
        ))}
      </div>
      {rowRole === null && mapping.columns[column]?.role === 'value' ? (
        <div className="role-fields">
          {COLUMN_FIELDS.map((field) => (
            <label key={field} className="import-field">
              <span>{words.whole[field]}</span>
              <input
                className="low-field"
                value={mapping.columns[column]?.[field] ?? ''}
                placeholder={words.asHeader}
                maxLength={field === 'indicator' ? 80 : 40}
                onChange={(event) => onChange(withColumnText(mapping, column, field, event.currentTarget.value))}
              />
            </label>
          ))}
        </div>
      ) : null}
      <Button size="compact-xs" variant="default" onClick={() => onClose(true)}>
        {words.close}
      </Button>
    </div>
  )
}

/** Arrows go from choice to choice, Escape leaves. */
function onKeyDown(event: KeyboardEvent<HTMLElement>, onClose: () => void): void {
  if (event.key === 'Escape') {
    event.stopPropagation()
    onClose()
    return
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const choices = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')]
  const next = choices[choices.indexOf(event.target as HTMLElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
