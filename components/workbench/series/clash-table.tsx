import type { Observation } from '@/lib/register/model'
import { writeUnit } from '@/lib/register/write-value'
import type { Clash } from '@/lib/store/merge-indicators'
import { figureKey, periodLabel } from '../register/rows'

interface ClashTableProps {
  clashes: readonly Clash[]
  columns: { period: string; from: string; into: string }
  more(count: number): string
}

/** So many are shown; more nobody compares by eye. */
const SHOWN = 8

/** Periods that both sides hold, with both values. */
export function ClashTable({ clashes, columns, more }: ClashTableProps) {
  return (
    <>
      <table className="clashes">
        <thead>
          <tr>
            <th scope="col">{columns.period}</th>
            <th scope="col">{columns.from}</th>
            <th scope="col">{columns.into}</th>
          </tr>
        </thead>
        <tbody>
          {clashes.slice(0, SHOWN).map(({ series, timePeriod, moved, held }) => (
            <tr key={figureKey(series, timePeriod)}>
              <th scope="row">{periodLabel(timePeriod)}</th>
              <td>{valueText(moved)}</td>
              <td>{valueText(held)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {clashes.length > SHOWN ? <p className="small soft">{more(clashes.length - SHOWN)}</p> : null}
    </>
  )
}

function valueText({ revisions }: Observation): string {
  const current = revisions.at(-1)
  return current ? current.obsValue + writeUnit(current) : ''
}
