/** The shared cases, where they lie beside the project; what they cover is also covered by the cases here. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readPlainText, toTextOffset } from '../text/plain-text'
import { readStructure } from './cases/read-structure'

const file = fileURLToPath(new URL('../../../shared/cases/markers.json', import.meta.url))
const Case = z.object({
  id: z.string(),
  text: z.string(),
  markers: z.array(z.object({ marker: z.string(), start: z.number(), end: z.number() })),
  announcedCount: z.number().optional(),
  items: z.number().optional(),
})
const Cases = z.object({ true: z.array(Case), trap: z.array(Case) })

const NARROW: Record<string, string> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')', '．': '.' }
const WIDE: Record<string, string> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' }
const VARIANTS: [name: string, vary: (text: string) => string][] = [
  ['as written', (text) => text],
  ['half width', (text) => text.replace(/[，；：（）．]/g, (sign) => NARROW[sign] ?? sign)],
  ['full width', (text) => text.replace(/[,;:()]/g, (sign) => WIDE[sign] ?? sign)],
]

const cases = existsSync(file) ? Cases.parse(JSON.parse(readFileSync(file, 'utf8'))) : { true: [], trap: [] }
const all = [...cases.true, ...cases.trap]

describe.skipIf(all.length === 0)('shared marker cases (skipped where ../shared/cases/markers.json is absent)', () => {
  describe.each(VARIANTS)('%s', (_, vary) => {
    it.each(all)('$id', ({ text, markers, announcedCount, items }) => {
      const source = readPlainText(vary(text))
      const { enumerations, lists } = readStructure(vary(text))
      const offset = (block: string, at: number) => toTextOffset(source, { block, offset: at })
      const found = enumerations.flatMap((list) =>
        list.items.map(({ marker }) => [offset(marker.block, marker.start), offset(marker.block, marker.end)]),
      )
      expect(found.sort(([a = 0], [b = 0]) => a - b)).toEqual(markers.map(({ start, end }) => [start, end]))
      const bound = enumerations.find(({ announced }) => announced)
      const list = lists[0]
      if (announcedCount === undefined) expect(bound ?? list).toBeUndefined()
      else if (bound) expect([bound.announced?.count, bound.items.length]).toEqual([announcedCount, items])
      else expect([list?.announced.count, list?.items.length]).toEqual([announcedCount, items])
    })
  })
})
