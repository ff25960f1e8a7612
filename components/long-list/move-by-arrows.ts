import type { KeyboardEvent } from 'react'

/**
 * Up and down move between the rows' main buttons (`data-stop`), left and right between all links of a row
 * (`data-link`); Enter is the button's own.
 */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event
  if (!(target instanceof HTMLElement) || !target.matches('[data-stop], [data-link]')) return
  const next = ROW_STEPS[key] ? neighbourRow(currentTarget, target, ROW_STEPS[key]) : neighbourLink(target, LINK_STEPS[key] ?? 0)
  if (!next) return
  event.preventDefault()
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}

const ROW_STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
const LINK_STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }

function neighbourRow(list: HTMLElement, target: HTMLElement, step: number): HTMLElement | undefined {
  const stops = [...list.querySelectorAll<HTMLElement>('[data-stop]')]
  stops.sort((a, b) => rowIndex(a) - rowIndex(b))
  return stops[stops.findIndex((stop) => rowIndex(stop) === rowIndex(target)) + step]
}

function neighbourLink(target: HTMLElement, step: number): HTMLElement | undefined {
  const links = [...(target.closest('[data-index]')?.querySelectorAll<HTMLElement>('[data-stop], [data-link]') ?? [])]
  return step === 0 ? undefined : links[links.indexOf(target) + step]
}

function rowIndex(stop: HTMLElement): number {
  return Number(stop.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1)
}
