/** What an editor keeps of a template, measured in its own model; the row stands in docs/editors.md. */
import { expect } from '@playwright/test'
import type { HtmlManner } from '../../lib/templates/html'
import { insertionAt } from '../../lib/templates/insertion'
import type { RenderedBlock } from '../../lib/templates/rendered'
import type { Bench } from './editor-bench'

const SECTION: readonly RenderedBlock[] = [
  { style: 'heading', level: 1, marker: '二、', runs: [{ text: '存在问题', bold: false }] },
  {
    style: 'paragraph',
    level: 0,
    marker: '',
    runs: [
      { text: '资金不足。', bold: true },
      { text: '见下表。', bold: false },
    ],
  },
  {
    style: 'table',
    rows: [
      ['镇', '资金'],
      ['城关', '8289'],
    ],
  },
]
const NEIGHBOUR = '<p style="text-indent: 2em;"><span style="font-family: FangSong;">任务过半。</span></p>'

/** Inserts the section behind a paragraph and yields the model; one undo restores it. */
async function modelAfter(bench: Bench, manner: HtmlManner): Promise<{ model: string; texts: string[] }> {
  await bench.load(NEIGHBOUR)
  await bench.open()
  await bench.toPanel()
  const before = await bench.model()
  const own = (await bench.driver.call('watched')).document?.blocks[0]
  const { text, html, at } = insertionAt(own, { block: own?.id ?? '', offset: 1 }, SECTION, manner)
  expect(await bench.driver.call('insert', text, html, at)).toMatchObject({ status: 'applied' })
  const after = { model: await bench.model(), texts: await bench.blocks() }
  expect(after.texts.slice(0, 3), 'paragraphs of their own').toEqual(['任务过半。', '二、存在问题', '资金不足。见下表。'])
  await bench.undo()
  await expect.poll(bench.model).toBe(before)
  return after
}

function tableOf({ model, texts }: { model: string; texts: string[] }): string {
  if (/<td>城关<\/td>|"type":"tableCell"/.test(model)) return '表格'
  return texts.includes('城关　8289') ? '逐行（空格隔开）' : texts.includes('城关\t8289') ? '逐行（制表符隔开）' : '不能'
}

/** The cells of the editor's row, in the order of the table's columns. */
export async function keptOfTemplates(bench: Bench): Promise<string[]> {
  const [plain, structure, official] = [
    await modelAfter(bench, 'plain'),
    await modelAfter(bench, 'structure'),
    await modelAfter(bench, 'official'),
  ]
  return [
    /<p style="text-indent: 2em;"><span style="font-family: FangSong;">二、存在问题/.test(plain.model) ? '随光标所在段' : '编辑器自己的',
    /<h2>二、存在问题<\/h2>|"type":"heading","attrs":\{"level":2\}/.test(structure.model) ? '标题' : '段落',
    /<strong>资金不足。<\/strong>|"bold"\}\],"text":"资金不足。"/.test(plain.model) ? '保留' : '不留',
    tableOf(plain),
    /仿宋_GB2312/.test(official.model) ? '保留' : '不留',
  ]
}
