import { useState } from 'react'
import { useWords } from '@/components/language'
import { SearchField } from '@/components/search-field'
import type { RegisterDefaults } from '@/lib/register/model'
import { type FilterChoices, type Filters, isFiltered, NO_FILTERS } from './filters'
import { periodLabel } from './rows'
import { REGISTER_WORDS } from './wording'

interface FilterBarProps {
  filters: Filters
  choices: FilterChoices
  defaults: RegisterDefaults
  /** Values that jump; null while they are still looked for. */
  outliers: number | null
  onChange(filters: Filters): void
}

type ChoiceField = 'refArea' | 'timePeriod' | 'basis' | 'valueKind' | 'source'

/** Search and choices above the table. */
export function FilterBar({ filters, choices, defaults, outliers, onChange }: FilterBarProps) {
  const words = useWords(REGISTER_WORDS)
  const [cleared, setCleared] = useState(0)
  const change = (part: Partial<Filters>) => onChange({ ...filters, ...part })
  const clear = () => {
    setCleared(cleared + 1) // an empty search field as well
    onChange(NO_FILTERS)
  }
  const fields: [ChoiceField, readonly string[], (value: string) => string][] = [
    ['refArea', choices.refAreas, (area) => area || defaults.refArea || words.unnamed],
    ['timePeriod', choices.timePeriods, periodLabel],
    ['basis', choices.bases, (basis) => basis || defaults.basis || words.unnamed],
    ['valueKind', choices.valueKinds, (kind) => words.kinds[kind as keyof typeof words.kinds]],
    ['source', choices.sources, (source) => source],
  ]
  return (
    <search className="filter-bar">
      <SearchField
        key={cleared}
        className="low-field filter-search"
        label={words.search}
        defaultValue={filters.search}
        onSearch={(search) => change({ search })}
      />
      {fields.map(([field, values, labelOf]) =>
        values.length < 2 && filters[field] === null ? null : (
          <select
            key={field}
            className="low-field filter-select"
            aria-label={words.columns[field]}
            data-active={filters[field] !== null || undefined}
            value={filters[field] === null ? ALL : values.indexOf(filters[field])}
            onChange={({ currentTarget }) => change({ [field]: values[Number(currentTarget.value)] ?? null })}
          >
            <option value={ALL}>{words.all[field]}</option>
            {values.map((value, index) => (
              <option key={value} value={index}>
                {labelOf(value)}
              </option>
            ))}
          </select>
        ),
      )}
      <label className="filter-check">
        <input type="checkbox" checked={filters.onlyOutliers} onChange={(event) => change({ onlyOutliers: event.currentTarget.checked })} />
        {words.onlyOutliers(outliers)}
      </label>
      {isFiltered(filters) ? (
        <button type="button" className="plain filter-clear" onClick={clear}>
          {words.clearFilters}
        </button>
      ) : null}
    </search>
  )
}

const ALL = -1
