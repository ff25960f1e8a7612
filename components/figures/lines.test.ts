import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { VERDICTS } from '@/lib/figures/model'
import { checkFigures } from '@/lib/figures/tally'
import { BlockReader } from '@/lib/review/block-reader'
import { review } from '@/lib/review/engine'
import { DEFAULT_SETTINGS } from '@/lib/review/settings'
import { readPlainText } from '@/lib/text/plain-text'
import { indicatorsOf } from './indicators'
import { filterLines, formulaText, linesOf } from './lines'

function read(text: string) {
  const { document } = readPlainText(text)
  const { figures } = review(document, DEFAULT_SETTINGS, new BlockReader())
  return { document, figures, lines: linesOf(document, figures) }
}

const draw = (text: string) =>
  read(text).lines.map(({ name, written, statement }) => `${name} ${written} ${statement ? formulaText(statement) : ''}`.trim())

test('what is written comes first, what is computed last', () => {
  expect(draw('落实1212例（应查1446例），到位率达90%。')).toEqual(['到位率 90% ≠ 1212 ÷ 1446 = 83.82%'])
  expect(draw('党支部17个，其中农村党支部11个，机关支部6个。')).toEqual(['党支部 17个 = 11 + 6'])
})

test('shares of one whole are what the others leave of it', () => {
  expect(draw('龙头企业占60%，合作社占20%，其他占20%。')).toEqual([expect.stringMatching(/20% = 100% − 60% − 20%$/)])
})

test('a rounded figure is nearly what is computed', () => {
  expect(draw('实查1000例（应查3000例），到位率33%。')[0]).toMatch(/^到位率 33% ≈ 1000 ÷ 3000 = 33\.3+%$/)
})

test('a comparison shows both figures itself', () => {
  const [line] = read('因远镇初中入学率92.37%，低于95%的要求。').lines
  expect(line).toMatchObject({ verdict: 'consistent', written: '' })
  expect(line?.statement && formulaText(line.statement)).toBe('92.37% ≤ 95%')
})

const REPORT = readFileSync(new URL('../../lib/demonstration/report.txt', import.meta.url), 'utf8')

test('every recognised figure is in a line of its own verdict, in reading order', () => {
  const { document, figures, lines } = read(REPORT)
  const index = new Map(document.blocks.map(({ id }, position) => [id, position]))
  const order = lines.map(({ location }) => (index.get(location.block) ?? -1) * 100_000 + location.start)
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length)
  for (const verdict of VERDICTS) {
    const listed = filterLines(lines, { verdict, state: null }, '')
    const counted = checkFigures(figures).filter((figure) => figure.verdict === verdict)
    if (counted.length > 0) expect(listed.length).toBeGreaterThan(0)
    if (verdict === 'not-checkable') expect(listed.map(({ location }) => location)).toEqual(counted.map(({ location }) => location))
    const places = new Set(
      verdict === 'not-checkable'
        ? listed.map(({ location }) => `${location.block}:${location.start}`)
        : figures.statements
            .filter((statement) => statement.verdict === verdict)
            .flatMap(({ operands }) => operands.map(({ location }) => `${location.block}:${location.start}`)),
    )
    for (const { location } of counted) expect(places).toContain(`${location.block}:${location.start}`)
  }
})

test('search looks at names, figures and sums', () => {
  const { lines } = read('落实1212例（应查1446例），到位率达90%。总人口8289人。')
  expect(filterLines(lines, { verdict: null, state: null }, ' 到位 ')).toHaveLength(1)
  expect(filterLines(lines, { verdict: null, state: null }, '1446')).toHaveLength(1)
  expect(filterLines(lines, { verdict: null, state: null }, '8289')).toHaveLength(1)
  expect(filterLines(lines, { verdict: 'consistent', state: null }, '8289')).toHaveLength(0)
})

test('figures of one name stand together, those of several places first', () => {
  const { document, figures } = read('党员120名。\n总人口8289人。\n近三年工作扎实。\n总人口8,289人，党员121名，到位率5%。')
  const drawn = indicatorsOf(document, figures).map(({ name, places, values }) => `${name} ${places.length} ${values}`)
  expect(drawn).toEqual(['党员 2 2', '总人口 2 1', '到位率 1 1'])
  expect(indicatorsOf(document, figures, '人口').map(({ name }) => name)).toEqual(['总人口'])
})
