import './source-text.css'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { useSessionState } from '@/components/session'
import { checkFigures } from '@/lib/figures/tally'
import type { Block, Location } from '@/lib/text/document'
import { type Piece, piecesOf } from './pieces'

/** A pasted text with its marks, so that jumping leads somewhere. */
export function SourceText({ label }: { label: string }) {
  const scroller = useRef<HTMLDivElement>(null)
  const document = useSessionState((state) => state.reviewed)
  const shown = useSessionState((state) => state.shown)
  const jump = useSessionState((state) => state.jump)
  const figures = useSessionState((state) => (state.marksFigures ? state.review?.figures : undefined))
  const byBlock = useMemo(() => groupByBlock(shown), [shown])
  const verified = useMemo(
    () => groupByBlock(figures ? checkFigures(figures).filter(({ verdict }) => verdict === 'consistent') : []),
    [figures],
  )
  const blocks = document?.blocks ?? []
  const virtualizer = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => 26 * Math.ceil(((blocks[index]?.text.length ?? 0) + 1) / 22),
    overscan: 5,
  })
  const target = jump ? blocks.findIndex(({ id }) => id === jump.block) : -1
  const times = jump?.times
  // biome-ignore lint/correctness/useExhaustiveDependencies: jumping twice to one place scrolls twice
  useEffect(() => {
    if (target >= 0) virtualizer.scrollToIndex(target, { align: 'center' })
  }, [target, times, virtualizer])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled text must be reachable by keyboard
    <section ref={scroller} className="source" aria-label={label} tabIndex={0}>
      <div style={{ position: 'relative', height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const block = blocks[index]
          return block ? (
            <p key={key} data-index={index} ref={virtualizer.measureElement} style={{ translate: `0 ${start}px` }}>
              {block.label ? <span className="source-label">{block.label}</span> : null}
              <Pieces
                pieces={piecesOf(
                  block,
                  byBlock.get(block.id) ?? [],
                  jump?.block === block.id ? jump : null,
                  locationsOf(verified.get(block.id)),
                )}
                block={block}
              />
            </p>
          ) : null
        })}
      </div>
    </section>
  )
}

function Pieces({ pieces, block }: { pieces: Piece[]; block: Block }) {
  return pieces.map(({ start, end, grade, isVerified, isTarget }) => {
    const text = block.text.slice(start, end)
    return grade || isVerified || isTarget ? (
      <mark key={start} data-grade={grade ?? undefined} data-verified={isVerified || undefined} data-target={isTarget || undefined}>
        {text}
      </mark>
    ) : (
      text
    )
  })
}

function locationsOf(placed: readonly { location: Location }[] = []): Location[] {
  return placed.map(({ location }) => location)
}

function groupByBlock<T extends { location: Location }>(placed: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of placed) {
    const group = groups.get(one.location.block)
    if (group) group.push(one)
    else groups.set(one.location.block, [one])
  }
  return groups
}
