import { useWords } from '@/components/language'
import { SearchList } from '@/components/search-list'
import type { NameMatch } from '@/lib/register/name-search'
import { currentRevision } from '@/lib/register/phrase'
import { formatTimePeriod } from '@/lib/register/time-period'
import { writeHeld } from '@/lib/register/write-value'
import { REGISTER_WORDS } from '../wording'
import type { Choice } from './choices'
import { INSERT_WORDS } from './wording'

interface IndicatorFieldProps {
  choices: readonly Choice[]
  matches: readonly NameMatch[]
  /** Place of the active match among `matches`; -1 for none. */
  active: number
  onQuery(query: string): void
  onActive(active: number): void
}

/** Indicators of the register as they are typed for. */
export function IndicatorField({ choices, matches, ...props }: IndicatorFieldProps) {
  const words = useWords(INSERT_WORDS)
  const options = matches.flatMap((match) => {
    const choice = choices[match.index]
    return choice ? [{ choice, match }] : []
  })
  return (
    <SearchList
      label={words.search}
      placeholder={words.placeholder}
      results={words.results}
      options={options}
      keyOf={({ choice }) => choice.series.id}
      draw={(option) => <Option {...option} />}
      {...props}
    />
  )
}

function Option({ choice: { name, series, periods }, match: { matched, range } }: { choice: Choice; match: NameMatch }) {
  const words = useWords(REGISTER_WORDS)
  const [latest = ''] = periods
  const revision = currentRevision(series, latest)
  const tail = [series.refArea, series.basis, series.valueKind === 'actual' ? '' : words.kind[series.valueKind]].filter(Boolean)
  return (
    <>
      <span className="option-name">
        {matched === name ? <Marked text={name} {...range} /> : name}
        {matched === name ? null : (
          <span className="soft small">
            {' '}
            <Marked text={matched} {...range} />
          </span>
        )}
        {tail.length > 0 ? <span className="soft small"> {tail.join(' · ')}</span> : null}
      </span>
      <span className="option-value">
        {revision ? writeHeld(revision) : null} <span className="soft small">{formatTimePeriod(latest)}</span>
      </span>
    </>
  )
}

function Marked({ text, start, end }: { text: string; start: number; end: number }) {
  return (
    <>
      {text.slice(0, start)}
      {end > start ? <mark>{text.slice(start, end)}</mark> : null}
      {text.slice(end)}
    </>
  )
}
