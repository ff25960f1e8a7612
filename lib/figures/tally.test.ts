import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readQuantities } from '../quantities/read-quantities'
import { fold } from '../text/fold'
import { readPlainText } from '../text/plain-text'
import { assembleFigures } from './assemble'
import { type FiguresReading, type Statement, VERDICTS, type Verdict } from './model'
import { readFigureFacts } from './read-block'
import { checkFigures, tally } from './tally'

function read(text: string): FiguresReading {
  const { document } = readPlainText(text)
  const facts = readFigureFacts(document.blocks.map((block) => fold(block.text)))
  return assembleFigures(document, facts)
}

const verdictsOf = (reading: FiguresReading) => checkFigures(reading).map(({ quantity, verdict }) => `${quantity.text} ${verdict}`)

test('each figure is counted once, under what came of it', () => {
  expect(verdictsOf(read('党支部17个，其中农村党支部11个，机关支部6个。落实1212例（应查1446例），到位率达90%。总人口8289人。'))).toEqual([
    '17个 consistent',
    '11个 consistent',
    '6个 consistent',
    '1212例 inconsistent',
    '1446例 inconsistent',
    '90% inconsistent',
    '8289人 not-checkable',
  ])
})

test('numbers of documents are no figures, dates only where they are computed with', () => {
  expect(verdictsOf(read('依据国发〔2009〕12号，5月13日培训300人。'))).toEqual(['300人 not-checkable'])
  expect(verdictsOf(read('2024年2月30日召开会议。'))).toEqual(['2024年2月30日 inconsistent'])
})

/** Ten figures in two paragraphs, and any statements between them. */
function arbitraryReading() {
  const texts = ['甲1个，乙2户，丙3元，丁4%，戊5人', '己6个，庚7户，辛8元，壬9%，癸第10名']
  const quantities = texts.flatMap((text, index) =>
    readQuantities(text).map((quantity) => ({ quantity, location: { block: `b${index}`, start: quantity.start, end: quantity.end } })),
  )
  const operand = fc.constantFrom(...quantities).map((figure) => ({ ...figure, role: 'value' as const }))
  const statement = fc
    .record({ operands: fc.array(operand, { minLength: 1, maxLength: 5 }), verdict: fc.constantFrom<Verdict>(...VERDICTS) })
    .map((drawn) => drawn as Statement)
  return fc.array(statement, { maxLength: 8 }).map((statements): FiguresReading => ({ quantities, statements, usages: [] }))
}

test('whatever the statements say, the strip adds up and the worst verdict counts', () => {
  fc.assert(
    fc.property(arbitraryReading(), (reading) => {
      const figures = checkFigures(reading)
      const counts = tally(figures)
      expect(VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0)).toBe(counts.recognised)
      expect(counts.recognised).toBe(figures.length)
      for (const { verdict, operands } of reading.statements)
        for (const { location } of operands) {
          const found = figures.find((figure) => figure.location.block === location.block && figure.location.start === location.start)
          if (verdict === 'inconsistent') expect(found?.verdict).toBe('inconsistent')
          if (verdict === 'doubtful') expect(found?.verdict).toMatch(/inconsistent|doubtful/)
          if (verdict === 'consistent') expect(found?.verdict).not.toBe('not-checkable')
        }
    }),
  )
})
