/**
 * What every supported editor must hold, against its own model. A new editor is a page in tests/pages
 * and a spec of ten lines; what it cannot do is said in the spec and in docs/editors.md.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { ExpectedPlace } from '../../lib/messaging/protocol'
import { Bench, type EditorSpec } from './editor-bench'
import { startDriver, takeFocusAway, test } from './fixture'
import { keptOfTemplates } from './template-keeps'

const BODY =
  '<p>为抓落实，一是抓落实见行动，二是抓落实见成效。</p><p>会议强调，要<strong>压实责任</strong>，务求实效。</p><p>特此报告。</p>'
const LISTS =
  '<h2>一、工作开展情况</h2><ol><li>建立机制</li><li>完善制度<ol><li>修订办法</li></ol></li></ol><ul><li>督促检查</li></ul><p>第一行<br>第二行</p>'
const TABLE = '<table><tbody><tr><td>镇</td><td>人口</td></tr><tr><td>城关</td><td>8289</td></tr></tbody></table><p>表后。</p>'

/** Declares the suite for one editor. */
export function editorContract(spec: EditorSpec): void {
  test.describe(`${spec.name} (${versionOf(spec)})`, () => {
    const it = (title: string, body: (bench: Bench) => Promise<void>): void => {
      test(title, async ({ openPage, openPanel }) => {
        const page = await openPage(spec.page)
        await page.evaluate((html) => globalThis.__page.load(html), BODY)
        const panel = await openPanel(page)
        await takeFocusAway(page, panel)
        await body(new Bench(spec, page, await startDriver(panel), panel, await page.context().newCDPSession(page)))
      })
    }
    reading(spec, it)
    replacing(spec, it)
    refusing(it)
    inserting(spec, it)
    showing(spec, it)

    test('stands in docs/editors.md with what was proven', () => {
      expectInDocs(docsRow(spec))
    })

    it('keeps of templates what docs/editors.md says', async (bench) => {
      expectInDocs(`| ${[spec.name, ...(await keptOfTemplates(bench))].join(' | ')} |`)
    })
  })
}

function expectInDocs(row: string): void {
  const page = readFileSync(join(import.meta.dirname, '../../docs/editors.md'), 'utf8')
  expect(page.split('\n'), 'put this row into its table in docs/editors.md').toContain(row)
}

function docsRow(spec: EditorSpec): string {
  const reads = ['文字', ...(spec.keeps.lists ? ['标题', '列表'] : []), ...(spec.keeps.tables ? ['表格'] : [])].join('、')
  const [marks, inserts] = spec.isField ? ['不能', '文字'] : ['能', '文字、结构']
  return `| ${[spec.name, versionOf(spec), reads, '能', marks, '能', inserts, '一步'].join(' | ')} |`
}

type It = (title: string, body: (bench: Bench) => Promise<void>) => void

function versionOf({ package: name }: EditorSpec): string {
  if (name === null) return 'built into the browser'
  const file = join(import.meta.dirname, '../../node_modules', name, 'package.json')
  return `${name}@${JSON.parse(readFileSync(file, 'utf8')).version}`
}

function reading(spec: EditorSpec, it: It): void {
  it('reads what the model holds', async (bench) => {
    await bench.load(BODY + (spec.keeps.lists ? LISTS : '') + (spec.keeps.tables ? TABLE : ''))
    await bench.open()
    const blocks = (await bench.driver.call('watched')).document?.blocks ?? []
    const of = (text: string) => blocks.find((block) => block.text === text)
    if (spec.keeps.lists) {
      expect(of('一、工作开展情况')).toMatchObject({ kind: 'heading', level: 2 })
      expect(of('完善制度')).toMatchObject({ kind: 'list-item', label: '2.', level: 1 })
      expect(of('修订办法')).toMatchObject({ kind: 'list-item', label: '1.', level: 2 })
      expect(of('督促检查')).toMatchObject({ kind: 'list-item', label: '•' })
    }
    if (spec.keeps.tables)
      expect(of('城关\t8289')).toMatchObject({
        kind: 'table-row',
        cells: [
          { start: 0, end: 2 },
          { start: 3, end: 7 },
        ],
      })
  })

  it('follows the typing by changes, without drifting', async (bench) => {
    await bench.open()
    await bench.toEnd()
    await bench.page.keyboard.type('附件如下。', { delay: 20 })
    await bench.press('Enter')
    await bench.page.keyboard.type('此致')
    expect((await bench.blocks()).slice(-2)).toEqual(['特此报告。附件如下。', '此致'])
    await bench.inStep()
    const { changes, snapshots, drifted, caret, document } = await bench.driver.call('watched')
    expect({ snapshots, drifted, hasChanged: changes > 0 }).toEqual({ snapshots: 1, drifted: 0, hasChanged: true })
    expect(caret).toEqual({ block: document?.blocks.at(-1)?.id, offset: 2 })
  })

  it('leaves an untouched document byte-identical, marks on', async (bench) => {
    const dom = () => bench.frame().evaluate((selector) => document.querySelector(selector)?.outerHTML, bench.spec.host)
    const before = { model: await bench.model(), dom: await dom() }
    await bench.open()
    await bench.driver.call('highlight', [{ ...(await bench.place('压实责任')), style: 'error' }])
    await bench.page.waitForTimeout(2_000) // the point is that nothing happens; no timer of ours is longer
    expect({ model: await bench.model(), dom: await dom() }).toEqual(before)
  })
}

function replacing(spec: EditorSpec, it: It): void {
  it('replaces only the middle one of three equal texts; one undo restores', async (bench) => {
    await bench.open()
    const before = await bench.model()
    expect(await bench.driver.call('replace', await bench.place('抓落实', 1), '抓到位')).toMatchObject({ status: 'applied' })
    expect((await bench.blocks())[0]).toBe('为抓落实，一是抓到位见行动，二是抓落实见成效。')
    await bench.inStep()
    await bench.undo()
    await expect.poll(bench.model).toBe(before)
    await bench.inStep()
  })

  it('leaves the writer’s caret where it was, and typing goes on there', async (bench) => {
    await bench.open()
    await bench.toEnd()
    await bench.page.keyboard.type('请')
    await bench.inStep()
    await bench.toPanel()
    expect(await bench.driver.call('replace', await bench.place('抓落实', 0), '落实责任')).toMatchObject({ status: 'applied' })
    await bench.toPage()
    await bench.page.keyboard.type('审阅')
    await expect
      .poll(bench.blocks)
      .toEqual(['为落实责任，一是抓落实见行动，二是抓落实见成效。', '会议强调，要压实责任，务求实效。', '特此报告。请审阅'])
  })

  it('puts a caret that stood in the replaced text behind the new one', async (bench) => {
    await bench.open()
    const place = await bench.place('抓落实', 2)
    expect(await bench.driver.call('reveal', place)).toEqual({ status: 'revealed' })
    expect(await bench.driver.call('replace', place, '抓到实处')).toMatchObject({ status: 'applied' })
    await bench.toPage()
    await bench.page.keyboard.type('、')
    await expect.poll(async () => (await bench.blocks())[0]).toBe('为抓落实，一是抓落实见行动，二是抓到实处、见成效。')
  })

  it('inserts and deletes inside a paragraph', async (bench) => {
    await bench.open()
    const { block, end } = await bench.place('一是')
    const gap: ExpectedPlace = { block, start: end, end, expected: '' }
    expect(await bench.driver.call('replace', gap, '要')).toMatchObject({ status: 'applied' })
    await bench.inStep()
    expect(await bench.driver.call('replace', await bench.place('，务求实效'), '')).toMatchObject({ status: 'applied' })
    expect(await bench.blocks()).toEqual(['为抓落实，一是要抓落实见行动，二是抓落实见成效。', '会议强调，要压实责任。', '特此报告。'])
  })

  if (!spec.isField)
    it('keeps the format of what it replaces', async (bench) => {
      await bench.open()
      expect(await bench.driver.call('replace', await bench.place('压实责任'), '压紧责任')).toMatchObject({ status: 'applied' })
      expect((await bench.blocks())[1]).toBe('会议强调，要压紧责任，务求实效。')
      expect(await bench.model()).toMatch(/<strong>压紧责任<\/strong>|"bold"\}\],"text":"压紧责任"/)
    })

  it('carries out a batch from last to first with the version of its beginning', async (bench) => {
    await bench.open()
    const version = (await bench.driver.call('watched')).document?.version
    const places = [await bench.place('抓落实', 2), await bench.place('抓落实', 1), await bench.place('抓落实', 0)]
    for (const place of places) expect(await bench.driver.call('replace', place, '促落实', version)).toMatchObject({ status: 'applied' })
    expect((await bench.blocks())[0]).toBe('为促落实，一是促落实见行动，二是促落实见成效。')
  })
}

function refusing(it: It): void {
  it('refuses what the writer has changed meanwhile, and only that', async (bench) => {
    await bench.open()
    const [touched, apart] = [await bench.place('特此'), await bench.place('抓落实', 1)]
    const version = (await bench.driver.call('watched')).document?.version
    await bench.toEnd()
    await bench.press('Backspace', 'Backspace', 'Backspace', 'Backspace')
    await bench.toPanel()
    const before = await bench.model()
    expect(await bench.driver.call('replace', touched, '此致', version)).toEqual({ status: 'refused', reason: 'stale-text' })
    expect(await bench.model()).toBe(before)
    expect(await bench.driver.call('replace', apart, '抓到位', version)).toMatchObject({ status: 'applied' })
    expect(await bench.blocks()).toEqual(['为抓落实，一是抓到位见行动，二是抓落实见成效。', '会议强调，要压实责任，务求实效。', '特'])
  })

  it('refuses a place whose text has gone, though the same words stand beside it', async (bench) => {
    await bench.open()
    const place = await bench.place('抓落实', 1)
    await bench.load(BODY.replace('一是抓落实', '一是'))
    expect(await bench.driver.call('replace', place, '抓到位')).toMatchObject({ status: 'refused' })
    expect((await bench.blocks())[0]).toBe('为抓落实，一是见行动，二是抓落实见成效。')
  })

  it('refuses while the editor is read-only', async (bench) => {
    await bench.open()
    const place = await bench.place('抓落实', 1)
    await bench.page.evaluate(() => globalThis.__page.readOnly(true))
    const before = await bench.model()
    expect(await bench.driver.call('replace', place, '抓到位')).toEqual({ status: 'refused', reason: 'read-only' })
    expect(await bench.driver.call('insert', '二是', null)).toEqual({ status: 'refused', reason: 'read-only' })
    expect(await bench.model()).toBe(before)
    await expect.poll(async () => (await bench.driver.call('watched')).isReadOnly).toBe(true)
  })

  it('refuses in the middle of a composed word', async (bench) => {
    await bench.open()
    const place = await bench.place('抓落实', 1)
    await bench.toEnd()
    await bench.compose('shenpi')
    expect(await bench.driver.call('replace', place, '抓到位')).toEqual({ status: 'refused', reason: 'composing' })
    await bench.commit('审批')
    await expect.poll(async () => (await bench.blocks()).at(-1)).toBe('特此报告。审批')
    await bench.inStep()
    await bench.toPanel()
    expect(await bench.driver.call('replace', await bench.place('抓落实', 1), '抓到位')).toMatchObject({ status: 'applied' })
    expect(await bench.blocks()).toEqual([
      '为抓落实，一是抓到位见行动，二是抓落实见成效。',
      '会议强调，要压实责任，务求实效。',
      '特此报告。审批',
    ])
  })
}

function inserting(spec: EditorSpec, it: It): void {
  it('inserts text at the caret; one undo takes it back', async (bench) => {
    await bench.open()
    await bench.toPage()
    await bench.press('Control+Home', 'ArrowRight')
    await bench.toPanel()
    const before = await bench.model()
    expect(await bench.driver.call('insert', '切实', null)).toMatchObject({ status: 'applied' })
    expect((await bench.blocks())[0]).toBe('为切实抓落实，一是抓落实见行动，二是抓落实见成效。')
    await bench.undo()
    await expect.poll(bench.model).toBe(before)
  })

  it('inserts at a position, and typing goes on behind it', async (bench) => {
    await bench.open()
    await bench.toEnd()
    await bench.toPanel()
    const { block, end } = await bench.place('务求实效')
    expect(await bench.driver.call('insert', '、务求长效', null, { block, offset: end })).toMatchObject({ status: 'applied' })
    expect((await bench.blocks())[1]).toBe('会议强调，要压实责任，务求实效、务求长效。')
    await bench.toPage()
    await bench.page.keyboard.type('、久久为功')
    await expect.poll(async () => (await bench.blocks())[1]).toBe('会议强调，要压实责任，务求实效、务求长效、久久为功。')
  })

  it('inserts structure at the caret; one undo takes it back', async (bench) => {
    await bench.open()
    await bench.toEnd()
    await bench.toPanel()
    const before = await bench.model()
    const html = '<h2>二、存在问题</h2><p>主要是<strong>两个方面</strong>。</p>'
    expect(await bench.driver.call('insert', '\n二、存在问题\n主要是两个方面。', html)).toMatchObject({ status: 'applied' })
    const texts = await bench.blocks()
    expect(texts.filter((text) => text !== '').slice(-3)).toEqual(['特此报告。', '二、存在问题', '主要是两个方面。'])
    if (!spec.isField) {
      expect(await bench.model()).toMatch(/<h2>二、存在问题<\/h2>|"type":"heading","attrs":\{"level":2\}/)
      expect(await bench.model()).toMatch(/<strong>两个方面<\/strong>|"bold"\}\],"text":"两个方面"/)
    }
    await bench.undo()
    await expect.poll(bench.model).toBe(before)
  })
}

/** A picture after which nothing moves any more: the panel comes in from the side and makes the page narrower. */
async function steady(picture: () => Promise<Buffer>): Promise<Buffer> {
  let last = await picture()
  await expect
    .poll(async () => {
      const before = last
      last = await picture()
      return last.equals(before)
    })
    .toBe(true)
  return last
}

function showing(spec: EditorSpec, it: It): void {
  if (!spec.isField)
    it('paints marks and takes them away again', async (bench) => {
      await bench.open()
      const picture = () => bench.page.screenshot({ animations: 'disabled' })
      const before = await steady(picture)
      const marks = [{ ...(await bench.place('抓落实', 1)), style: 'error' as const }]
      expect(await bench.driver.call('highlight', marks)).toEqual({ painted: 1 })
      expect((await picture()).equals(before), 'something is painted').toBe(false)
      const marked = await bench.frame().evaluate(() => [...(CSS.highlights.get('hegao-error') ?? [])].map(String))
      expect(marked).toEqual(['抓落实'])
      await bench.driver.call('highlight', [])
      // Asked of the registry that the browser paints from: a second picture may differ in the caret or in what the page itself drew.
      const left = await bench.frame().evaluate(() => [...CSS.highlights].flatMap(([name, ranges]) => (ranges.size > 0 ? [name] : [])))
      expect(left).toEqual([])
    })

  it('reveals a place far away', async (bench) => {
    await bench.load(`${'<p>中间的段落。</p>'.repeat(200)}${BODY}`)
    await bench.open()
    expect(await bench.driver.call('reveal', await bench.place('务求实效'))).toEqual({ status: 'revealed' })
    const seen = await bench.frame().evaluate(
      ([selector, isField]) => {
        const host = document.querySelector(selector as string)
        if (isField && host instanceof HTMLTextAreaElement)
          return {
            text: host.value.slice(host.selectionStart, host.selectionEnd),
            isInView: host.scrollTop > host.scrollHeight - 2 * host.clientHeight,
          }
        const selection = document.getSelection()
        const box = selection?.getRangeAt(0).getBoundingClientRect()
        return { text: String(selection), isInView: box !== undefined && box.top >= 0 && box.bottom <= innerHeight }
      },
      [spec.host, spec.isField] as const,
    )
    expect(seen).toEqual({ text: '务求实效', isInView: true })
  })
}
