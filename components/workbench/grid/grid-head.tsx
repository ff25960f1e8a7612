import type { GridColumn } from './column'

const ARROWS = { ascending: '▲', descending: '▼', none: '' }

/** The headings; those that order the rows are buttons. */
export function GridHead<Row>({ columns }: { columns: readonly GridColumn<Row>[] }) {
  return (
    <thead className="grid-head">
      <tr aria-rowindex={1}>
        {columns.map(({ id, label, width, align, sort }, index) => (
          <th
            key={id}
            scope="col"
            aria-colindex={index + 1}
            aria-sort={sort?.direction}
            className="grid-cell"
            data-align={align}
            data-first={index === 0 || undefined}
            style={{ width }}
          >
            {sort ? (
              <button type="button" className="plain" onClick={sort.toggle}>
                {label} <span aria-hidden>{ARROWS[sort.direction]}</span>
              </button>
            ) : (
              label
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}
