/** The marker cases: what must be found as a marker and what must not. */
import { reviewText } from '../../lib/cli/review-text'
import { readSharedCases } from './files'
import { WIDTHS } from './widths'

interface MarkerCase {
  id: string
  text: string
  markers: { marker: string; start: number; end: number }[]
  codes?: string[]
  announcedCount?: number
  items?: number
}

/** Runs every case in every width; the result names each failure, null where the cases are absent. */
export function runMarkerCases(): { cases: number; failures: string[] } | null {
  const file = readSharedCases<{ true: MarkerCase[]; trap: MarkerCase[] }>('markers.json')
  if (!file) return null
  const failures: string[] = []
  const all = [...file.true, ...file.trap]
  for (const [width, vary] of Object.entries(WIDTHS))
    for (const one of all)
      for (const failure of check({ ...one, text: vary(one.text) }, width === 'as written'))
        failures.push(`${one.id} (${width}): ${failure}: ${vary(one.text)}`)
  return { cases: all.length * Object.keys(WIDTHS).length, failures }
}

/** Codes are about the way of writing too, which another width changes: those are held to the text as written only. */
function* check({ text, markers, codes, announcedCount, items }: MarkerCase, isAsWritten: boolean): Generator<string> {
  const { report } = reviewText('case', text)
  const found = report.enumerations.flatMap((enumeration) => enumeration.items).sort((a, b) => a.start - b.start)
  const places = (list: { start: number; end: number }[]) => list.map(({ start, end }) => text.slice(start, end) + start).join(' ')
  if (places(found) !== places(markers)) yield `found [${places(found)}] instead of [${places(markers)}]`
  const reported = report.diagnostics.map(({ code }) => code)
  if (isAsWritten) for (const code of codes ?? []) if (!reported.includes(code)) yield `no ${code}`
  if (announcedCount === undefined) return
  if (reported.includes('structure/announced-count') !== (announcedCount !== items)) yield 'announced count judged wrongly'
  const bound = report.enumerations.some(({ announced, items: own }) => announced?.count === announcedCount && own.length === items)
  if (markers.length > 0 && !bound) yield `announced ${announcedCount} not bound to ${items} items`
}
