import { Button } from '@mantine/core'
import { useWords } from '@/components/language'
import { useStored } from '@/components/preferences'
import type { Revision, Series } from '@/lib/register/model'
import { writeUnit } from '@/lib/register/write-value'
import { listPlaces } from '@/lib/store/places'
import type { PlaceRow } from '@/lib/store/register-rows'
import { outliersOf } from '../register/outliers-of'
import { type FigureRow, figureKey, periodLabel, periodRank } from '../register/rows'
import { useFigureChanges } from '../register/use-figure-changes'
import { REGISTER_WORDS } from '../register/wording'
import { PlaceList } from './place-list'
import { SERIES_WORDS } from './wording'

interface HistoryTableProps {
  series: Series
  onCorrect(timePeriod: string): void
}

/** Every value with all its revisions, the newest period first. */
export function HistoryTable({ series, onCorrect }: HistoryTableProps) {
  const words = useWords(SERIES_WORDS)
  const places = useStored(listPlaces, [], NO_PLACES).filter((place) => place.series === series.id)
  const observations = [...series.observations].sort((a, b) => periodRank(b.timePeriod) - periodRank(a.timePeriod))
  return (
    <table className="history">
      <caption className="sr-only">{words.history}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.period}</th>
          <th scope="col" className="history-value">
            {words.columns.value}
          </th>
          <th scope="col">
            <span className="sr-only">{words.columns.action}</span>
          </th>
        </tr>
      </thead>
      {observations.map(({ timePeriod, revisions }) => {
        const current = revisions.at(-1)
        return current ? (
          <HistoryRows
            key={timePeriod}
            row={{
              key: figureKey(series.id, timePeriod),
              series,
              timePeriod,
              period: periodLabel(timePeriod),
              current,
              revisions: revisions.length,
            }}
            earlier={revisions.slice(0, -1).reverse()}
            places={places.filter((place) => place.timePeriod === timePeriod)}
            onCorrect={() => onCorrect(timePeriod)}
          />
        ) : null
      })}
    </table>
  )
}

const NO_PLACES: PlaceRow[] = []

interface HistoryRowsProps {
  row: FigureRow
  /** Newest first. */
  earlier: readonly Revision[]
  places: readonly PlaceRow[]
  onCorrect(): void
}

function HistoryRows({ row, earlier, places, onCorrect }: HistoryRowsProps) {
  const words = useWords(SERIES_WORDS)
  const register = useWords(REGISTER_WORDS)
  const { revise } = useFigureChanges()
  const { current, period, series, timePeriod } = row
  const isWithdrawn = current.obsStatus === 'M'
  const outlier = outliersOf(series).get(timePeriod)
  return (
    <tbody>
      <tr>
        <th scope="row">{period}</th>
        <td className="history-value">
          {isWithdrawn ? (
            <>
              <s>{valueText(current)}</s> <span className="soft">{register.withdrawn}</span>
            </>
          ) : (
            valueText(current)
          )}
        </td>
        <td className="history-actions">
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={`${isWithdrawn ? words.restore : words.withdraw} ${period}`}
            onClick={() => void revise(row, isWithdrawn ? { obsStatus: 'A' } : { obsStatus: 'M' })}
          >
            {isWithdrawn ? words.restore : words.withdraw}
          </Button>
          <Button size="compact-xs" variant="subtle" aria-label={`${words.correctPeriod} ${period}`} onClick={onCorrect}>
            {words.correctPeriod}
          </Button>
        </td>
      </tr>
      <tr className="history-note">
        <td colSpan={3}>
          <SourceText revision={current} />
        </td>
      </tr>
      {outlier ? (
        <tr className="history-note">
          <td colSpan={3} className="figure-look">
            △ {register.look}：{register.lookHint(outlier, periodLabel(outlier.against))}
          </td>
        </tr>
      ) : null}
      {earlier.map((revision) => (
        <tr key={revision.id} className="history-earlier">
          <td>{words.earlier}</td>
          <td className="history-value">{revision.obsStatus === 'M' ? register.withdrawn : valueText(revision)}</td>
          <td>
            <SourceText revision={revision} />
          </td>
        </tr>
      ))}
      {places.length > 0 ? (
        <tr className="history-note">
          <td colSpan={3}>
            <PlaceList places={places} />
          </td>
        </tr>
      ) : null}
    </tbody>
  )
}

function valueText(revision: Revision): string {
  return revision.obsValue + writeUnit(revision)
}

/** Document, table, office and person, the day it holds for, the note; when it came into the register as a tooltip. */
function SourceText({ revision: { source, collectedOn, note, recordedAt } }: { revision: Revision }) {
  const words = useWords(SERIES_WORDS)
  const parts = [source.document, source.table, source.office, source.person, collectedOn && words.collected(collectedOn), note]
  const text = parts.filter((part) => part !== null && part !== '').join(' · ')
  return (
    <span className="soft" title={words.recorded(new Date(recordedAt).toLocaleString())}>
      {text || words.noSource}
    </span>
  )
}
