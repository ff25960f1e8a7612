import './preview.css'
import { Fragment } from 'react'
import type { RenderedBlock, Run } from '@/lib/templates/rendered'

const OPEN = /(【[^【】]*】)/

/** What would be written, with the open places marked. */
export function Preview({ label, blocks }: { label: string; blocks: readonly RenderedBlock[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className="template-preview" aria-label={label} tabIndex={0}>
      {blocks.map((block, index) =>
        block.style === 'table' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew as a whole
          <TablePreview key={index} rows={block.rows} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew as a whole
          <p key={index} data-style={block.style} data-level={block.level || undefined}>
            {block.marker}
            {block.runs.map((run, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew as a whole
              <RunPreview key={place} {...run} />
            ))}
          </p>
        ),
      )}
    </section>
  )
}

function RunPreview({ text, bold }: Run) {
  const pieces = text.split(OPEN).map(markOpen)
  return bold ? <b>{pieces}</b> : pieces
}

function markOpen(piece: string, place: number) {
  const key = `${place}${piece}`
  return OPEN.test(piece) ? <mark key={key}>{piece}</mark> : <Fragment key={key}>{piece}</Fragment>
}

function TablePreview({ rows: [head = [], ...body] }: { rows: readonly string[][] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
            <th key={place}>{cell}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map((cells, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
          <tr key={index}>
            {cells.map((cell, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
              <td key={place}>
                <RunPreview text={cell} bold={false} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
