import { useWords } from '@/components/language'
import { LongList } from '@/components/long-list'
import { describePlace } from '@/components/problems'
import type { CheckedFigure } from '@/lib/figures/tally'
import type { OutlineSymbol } from '@/lib/structure/model'
import type { Location, TextDocument } from '@/lib/text/document'
import type { Indicator } from './indicators'
import { FIGURE_WORDS } from './wording'

interface IndicatorListProps {
  indicators: readonly Indicator[]
  document: TextDocument
  outline: readonly OutlineSymbol[]
  onJump(place: Location): void
}

type Row = { kind: 'indicator'; key: string; indicator: Indicator } | { kind: 'single'; key: string; count: number }

/** Each indicator with all its places below each other; what stands in one place only comes last. */
export function IndicatorList({ indicators, document, outline, onJump }: IndicatorListProps) {
  const words = useWords(FIGURE_WORDS)
  const pathOf = ({ location }: CheckedFigure) => describePlace(document, outline, location).join(' › ')
  const firstSingle = indicators.findIndex(({ places }) => places.length === 1)
  const rows: Row[] = indicators.map((indicator) => ({ kind: 'indicator', key: indicator.key, indicator }))
  if (firstSingle >= 0) rows.splice(firstSingle, 0, { kind: 'single', key: 'single', count: indicators.length - firstSingle })
  return (
    <LongList label={words.indicators.list} rows={rows} heightOf={() => 60}>
      {(row) =>
        row.kind === 'single' ? (
          <p className="indicator-single">
            {words.indicators.single} {row.count}
          </p>
        ) : row.indicator.places.length === 1 ? (
          <SingleRow indicator={row.indicator} pathOf={pathOf} onJump={onJump} />
        ) : (
          <IndicatorRow indicator={row.indicator} pathOf={pathOf} onJump={onJump} />
        )
      }
    </LongList>
  )
}

interface IndicatorRowProps {
  indicator: Indicator
  pathOf(place: CheckedFigure): string
  onJump(place: Location): void
}

/** What stands in one place only takes one line. */
function SingleRow({ indicator: { name, places }, pathOf, onJump }: IndicatorRowProps) {
  const [place] = places
  if (!place) return null
  return (
    <button type="button" className="plain indicator-place indicator" data-stop onClick={() => onJump(place.location)}>
      <span>
        {name} <b>{place.quantity.text}</b>
      </span>
      <span className="soft small">{pathOf(place)}</span>
    </button>
  )
}

function IndicatorRow({ indicator: { name, places, values }, pathOf, onJump }: IndicatorRowProps) {
  const words = useWords(FIGURE_WORDS).indicators
  return (
    <div className="indicator">
      <div>
        <span className="indicator-name">{name}</span>
        <span className="soft small">
          {words.repeated(places.length)} · {values === 1 ? words.same : words.different(values)}
        </span>
      </div>
      {places.map((place, index) => (
        <button
          key={`${place.location.block}:${place.location.start}`}
          type="button"
          className="plain indicator-place"
          {...(index === 0 ? { 'data-stop': true } : { 'data-link': true })}
          onClick={() => onJump(place.location)}
        >
          <b>{place.quantity.text}</b>
          <span className="soft small">{pathOf(place)}</span>
        </button>
      ))}
    </div>
  )
}
