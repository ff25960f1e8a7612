import { useWords } from '@/components/language'
import type { RegisterDefaults } from '@/lib/register/model'
import { formatTimePeriod, readTimePeriod } from '@/lib/register/time-period'
import type { Mapping, WholeMapping } from '@/lib/sheets/shape/mapping'
import type { TitleContext } from '@/lib/sheets/shape/title'
import { IMPORT_WORDS } from './wording'

interface WholeFormProps {
  mapping: Mapping
  /** What the title says where nothing is filled in. */
  title: TitleContext
  defaults: RegisterDefaults
  /** Figures are named by the title: no row or column names them. */
  isNamedByTitle: boolean
  /** Something is missing that can be said here. */
  isOpen: boolean
  onChange(mapping: Mapping): void
}

const FIELDS = ['indicator', 'refArea', 'timePeriod', 'unit', 'basis'] as const

/** What holds for every figure of the sheet and stands in no cell: read from the title, to be filled in or corrected. */
export function WholeForm({ mapping, title, defaults, isNamedByTitle, isOpen, onChange }: WholeFormProps) {
  const words = useWords(IMPORT_WORDS)
  const change = (part: Partial<WholeMapping>) => onChange({ ...mapping, whole: { ...mapping.whole, ...part } })
  const fromTitle: Record<(typeof FIELDS)[number], string> = {
    indicator: isNamedByTitle ? title.indicator : '',
    refArea: title.refArea === '' || title.refArea === defaults.refArea ? words.whole.own(defaults.refArea) : title.refArea,
    timePeriod: title.timePeriod === null ? '' : formatTimePeriod(title.timePeriod),
    unit: title.unit ?? '',
    basis: '',
  }
  const summary = FIELDS.flatMap((field) => mapping.whole[field] ?? (fromTitle[field] || [])).join(' · ')
  return (
    <details className="import-form" open={isOpen || undefined}>
      <summary>
        <b>{words.whole.title}</b> {summary}
      </summary>
      <div className="import-fields">
        {FIELDS.map((field) => {
          const written = mapping.whole[field] ?? ''
          const isWrong = field === 'timePeriod' && written !== '' && readTimePeriod(written) === null
          return (
            <label key={field} className="import-field">
              <span>{words.whole[field]}</span>
              <input
                className="low-field"
                value={written}
                maxLength={field === 'indicator' ? 80 : 40}
                placeholder={fromTitle[field] || words.whole.none}
                aria-invalid={isWrong || undefined}
                onChange={(event) => change({ [field]: event.currentTarget.value === '' ? null : event.currentTarget.value })}
              />
            </label>
          )
        })}
        <label className="import-field">
          <span>{words.whole.valueKind}</span>
          <select
            className="low-field"
            value={mapping.whole.valueKind ?? ''}
            onChange={(event) => change({ valueKind: event.currentTarget.value || null })}
          >
            <option value="">{title.valueKind ? words.whole.kinds.target : words.whole.kinds.auto}</option>
            <option value="实绩">{words.whole.kinds.actual}</option>
            <option value="目标">{words.whole.kinds.target}</option>
            <option value="预计">{words.whole.kinds.forecast}</option>
          </select>
        </label>
        <label className="import-field">
          <span>{words.heads.label}</span>
          <select
            className="low-field"
            value={mapping.heads}
            onChange={(event) => onChange({ ...mapping, heads: event.currentTarget.value === 'area' ? 'area' : 'indicator' })}
          >
            <option value="indicator">{words.heads.indicator}</option>
            <option value="area">{words.heads.area}</option>
          </select>
        </label>
      </div>
    </details>
  )
}
