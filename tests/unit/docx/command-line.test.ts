import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSource } from '@/lib/cli/read-file'
import { reviewSource } from '@/lib/cli/review-text'
import { abstractList, list, listed, makeDocx, paragraph } from './make-docx'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hegao-docx-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const NUMBERING =
  abstractList(0, [
    { format: 'chineseCounting', text: '%1、' },
    { format: 'chineseCounting', text: '（%2）' },
  ]) + list(1, 0)

async function review(body: string) {
  const file = join(folder, 'report.docx')
  await writeFile(file, makeDocx({ body, numbering: NUMBERING }))
  return reviewSource('report.docx', await readSource(file))
}

test('automatic numbers are markers of the outline, at the start of their paragraphs and without length', async () => {
  const { report, source } = await review(
    paragraph('关于春季造林的报告') +
      paragraph('总体进展', listed(1)) +
      paragraph('抓部署', listed(1, 1)) +
      paragraph('已召开部署会。') +
      paragraph('抓落实', listed(1, 1)) +
      paragraph('已完成整地。') +
      paragraph('下一步打算', listed(1)) +
      paragraph('继续推进。'),
  )
  const [first, second] = report.outline.filter(({ marker }) => marker !== '')
  expect(first).toMatchObject({ marker: '一、', name: '总体进展' })
  expect(first?.children.map(({ marker, name }) => [marker, name])).toEqual([
    ['（一）', '抓部署'],
    ['（二）', '抓落实'],
  ])
  expect(second).toMatchObject({ marker: '二、', name: '下一步打算', start: source.text.indexOf('下一步') })
  const markers = report.enumerations.flatMap(({ items }) => items)
  expect(markers.length).toBe(4)
  for (const { start, end } of markers) expect(end).toBe(start)
  expect(report.diagnostics).toEqual([])
})

test('offsets are those of the text as read: blocks joined by line feeds', async () => {
  const { report, source } = await review(
    paragraph('全乡应查1446例，实查1301例，到位率达95%。', listed(1)) + paragraph('完毕。', listed(1)),
  )
  expect(source.text).toBe('全乡应查1446例，实查1301例，到位率达95%。\n完毕。')
  const wrong = report.diagnostics.find(({ code }) => code === 'figures/ratio')
  expect(wrong && source.text.slice(wrong.start, wrong.end)).toContain('95%')
})

test('announced counts see automatic items, and an item too few', async () => {
  const body = (count: number) =>
    paragraph('重点做好以下三项工作：') +
    ['抓学习。', '抓落实。', '抓整改。']
      .slice(0, count)
      .map((text) => paragraph(text, listed(1)))
      .join('')
  const codes = async (count: number) => (await review(body(count))).report.diagnostics.map(({ code }) => code)
  expect(await codes(3)).toEqual([])
  expect(await codes(2)).toContain('structure/announced-count')
})
