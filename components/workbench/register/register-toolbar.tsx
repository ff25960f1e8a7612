import { Button, Menu } from '@mantine/core'
import { useWords } from '@/components/language'
import { useDatabase } from '@/components/preferences'
import type { Register } from '@/lib/register/model'
import { useUndo } from '../undo'
import { DefaultsLine } from './defaults-line'
import { type ExportOptions, exportFigures } from './export-figures'
import type { FigureRow } from './rows'
import { REGISTER_WORDS } from './wording'

/** One figure per row, or one series per row with its periods as columns. */
export type RegisterLook = 'list' | 'periods'

interface RegisterToolbarProps {
  register: Register
  indicators: number
  figures: number
  /** What is shown, in its order: that is exported. */
  rows: readonly FigureRow[]
  isFiltered: boolean
  view: RegisterLook
  onView(view: RegisterLook): void
  isAdding: boolean
  onAdd(): void
}

/** Whose register, how much is in it, and what can be done with all of it. */
export function RegisterToolbar({ register, indicators, figures, rows, isFiltered, view, onView, isAdding, onAdd }: RegisterToolbarProps) {
  const words = useWords(REGISTER_WORDS)
  const { report } = useDatabase()
  const { tell } = useUndo()
  const save = async (options: Pick<ExportOptions, 'format' | 'withRevisions'>) => {
    try {
      const saved = await exportFigures(rows, register, { ...options, name: words.fileName })
      tell(saved ? words.exported(saved.file, saved.rows) : words.exportFailed)
    } catch (error) {
      tell(words.exportFailed)
      report(error)
    }
  }
  return (
    <div className="register-toolbar">
      <p className="small soft" aria-live="polite">
        {words.counts(indicators, figures)}
        {isFiltered ? ` · ${words.shown(rows.length)}` : ''}
      </p>
      <DefaultsLine register={register} />
      <fieldset className="chart-sorts view-switch">
        <legend className="sr-only">{words.view}</legend>
        {(['list', 'periods'] as const).map((one) => (
          <button key={one} type="button" className="plain" aria-pressed={one === view} onClick={() => onView(one)}>
            {words.views[one]}
          </button>
        ))}
      </fieldset>
      <span className="register-buttons">
        <Button size="compact-sm" variant={isAdding ? 'light' : 'default'} aria-expanded={isAdding} onClick={onAdd}>
          {words.add}
        </Button>
        <Menu position="bottom-end" width={220}>
          <Menu.Target>
            <Button size="compact-sm" variant="default" disabled={rows.length === 0}>
              {words.export}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{isFiltered ? words.exportShown(rows.length) : words.exportAll(rows.length)}</Menu.Label>
            {(['xlsx', 'csv'] as const).map((format) => (
              <Menu.Item key={format} onClick={() => void save({ format, withRevisions: false })}>
                {words.exportAs[format]}
              </Menu.Item>
            ))}
            {(['xlsx', 'csv'] as const).map((format) => (
              <Menu.Item key={`${format}+`} onClick={() => void save({ format, withRevisions: true })}>
                {words.exportWithRevisions(words.exportAs[format])}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </span>
    </div>
  )
}
