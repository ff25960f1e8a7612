import { useState } from 'react'
import { useWords } from '@/components/language'
import type { Series } from '@/lib/register/model'
import { writeUnit } from '@/lib/register/write-value'
import { outliersOf } from '../register/outliers-of'
import { periodLabel } from '../register/rows'
import { layChart, sortsOf } from './chart-geometry'
import { SERIES_WORDS } from './wording'

const SIZE = { width: 360, height: 96, margin: 14 }

/** The values of a series as a thin line; the table beside it says them. Nothing where there is nothing to join. */
export function LineChart({ series }: { series: Series }) {
  const words = useWords(SERIES_WORDS)
  const drawable = sortsOf(series).filter((sort) => layChart(series, sort, SIZE) !== null)
  const [chosen, setChosen] = useState(drawable[0])
  const sort = drawable.find((one) => one === chosen) ?? drawable[0]
  const chart = sort && layChart(series, sort, SIZE)
  if (!chart) return null
  const { points, lowest, highest } = chart
  const outliers = outliersOf(series)
  const path = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
  const [first] = points
  const last = points.at(-1)
  return (
    <figure className="line-chart">
      {drawable.length > 1 ? (
        <fieldset className="chart-sorts">
          <legend className="sr-only">{words.drawn}</legend>
          {drawable.map((one) => (
            <button key={one} type="button" className="plain" aria-pressed={one === sort} onClick={() => setChosen(one)}>
              {words.sorts[one]}
            </button>
          ))}
        </fieldset>
      ) : null}
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={words.chart(series.indicator, periodLabel(lowest), periodLabel(highest))}
      >
        <polyline points={path} className="chart-line" />
        {points.map(({ timePeriod, x, y }) =>
          outliers.has(timePeriod) ? (
            <path key={timePeriod} d={`M${x - 5},${y + 4}h10l-5,-9z`} className="chart-odd">
              <title>{periodLabel(timePeriod)}</title>
            </path>
          ) : (
            <circle key={timePeriod} cx={x} cy={y} r={points.length > 40 ? 1.5 : 2.5} className="chart-point">
              <title>{periodLabel(timePeriod)}</title>
            </circle>
          ),
        )}
      </svg>
      <figcaption className="small soft">
        <span>{first ? periodLabel(first.timePeriod) : ''}</span>
        <span>{words.range(valueAt(series, lowest), valueAt(series, highest))}</span>
        <span>{last ? periodLabel(last.timePeriod) : ''}</span>
      </figcaption>
    </figure>
  )
}

function valueAt({ observations }: Series, timePeriod: string): string {
  const current = observations.find((one) => one.timePeriod === timePeriod)?.revisions.at(-1)
  return current ? current.obsValue + writeUnit(current) : ''
}
