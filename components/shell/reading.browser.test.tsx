/** Reading along: long lists, the keyboard, pasted texts, both languages, hostile text. */
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { chooseFile } from '@/components/test-support/hand-over'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { renderPanel } from '@/components/test-support/render-panel'
import { findingAt, reviewing } from '@/components/test-support/sample-review'
import { ScriptedConnection } from '@/components/test-support/scripted-connection'
import type { Diagnostic } from '@/lib/review/diagnostic'
import { HegaoDatabase } from '@/lib/store/database'
import { MIGRATIONS } from '@/lib/store/migrations'
import type { TextDocument } from '@/lib/text/document'

const RULES = ['draft/placeholder/open-blank', 'draft/placeholder/missing-word', 'draft/leftover/watermark']

/** One finding in every paragraph; `isOneKind` puts them under one rule. */
function everywhere(isOneKind: boolean) {
  return (document: TextDocument): (Diagnostic | null)[] =>
    document.blocks.map(({ id, text }, index) => {
      const found = findingAt(document, text.slice(0, 4), { rule: isOneKind ? RULES[0] : `draft/placeholder/rule-${index}` })
      return found && { ...found, id: `f${index}`, location: { block: id, start: 0, end: 4 } }
    })
}

const paragraphs = (count: number) => Array.from({ length: count }, (_, index) => `第${index}段的内容，写得平平常常。`).join('\n')
const openProblems = () => page.getByRole('tab', { name: /问题/ }).click()

describe('long lists', () => {
  test('of hundreds of findings only those in view are in the page', async () => {
    await renderPanel(new ScriptedConnection(paragraphs(600)), reviewing(everywhere(false)))
    await openProblems()
    await expect.element(page.getByText('有误 600')).toBeVisible()
    expect(page.getByRole('article').elements().length).toBeLessThan(30)
    await takePicture('hundreds')
    const list = document.querySelector('.problems')
    if (list) list.scrollTop = list.scrollHeight
    await expect.element(page.getByText('draft/placeholder/rule-599')).toBeVisible()
    expect(page.getByRole('article').elements().length).toBeLessThan(30)
  })

  test('hundreds of one kind are one row', async () => {
    await renderPanel(new ScriptedConnection(paragraphs(600)), reviewing(everywhere(true)))
    await openProblems()
    await expect.element(page.getByRole('button', { name: /待填 600 处/ })).toBeVisible()
    expect(page.getByRole('article').elements()).toHaveLength(0)
  })

  test('of an outline of 2,000 rows only those in view are in the page, and each knows its place', async () => {
    const chapters = Array.from({ length: 20 }, (_, chapter) => [
      `${'一二三四五六七八九十'[chapter % 10]}、第${chapter}章`,
      ...Array.from({ length: 99 }, (_, item) => `${item + 1}.第${item}条`),
    ])
    const text = chapters.map((lines, index) => `附件${index + 1}\n${lines.join('\n正文。\n')}`).join('\n')
    await renderPanel(new ScriptedConnection(text), reviewing())
    await expect.poll(() => page.getByRole('treeitem').elements().length).toBeGreaterThan(10)
    expect(page.getByRole('treeitem').elements().length).toBeLessThan(60)
    const [first] = page.getByRole('treeitem').elements()
    expect(first?.getAttribute('aria-level')).toBe('1')
    expect(Number(first?.getAttribute('aria-setsize'))).toBeGreaterThan(0)
    expect(first?.getAttribute('aria-posinset')).toBe('1')
    const tree = document.querySelector('.outline')
    if (tree) tree.scrollTop = tree.scrollHeight
    await expect.element(page.getByRole('treeitem', { name: /第98条/ }).last()).toBeVisible()
    expect(page.getByRole('treeitem').elements().length).toBeLessThan(60)
  })
})

const REPORT = '一、学习情况\n一是抓好学习。二是抓好落实。\n二、下步打算\n（一）抓学习\n从头学起。\n（二）抓落实\n一抓到底。'

describe('the keyboard', () => {
  test('arrows move through the outline and open lists, Enter jumps', async () => {
    const { connection } = await renderPanel(new ScriptedConnection(REPORT), reviewing())
    const first = page.getByRole('treeitem').first()
    await expect.element(first).toBeVisible()
    const row = first.element()
    if (row instanceof HTMLElement) row.focus()
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toMatch(/2 项/)
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(page.getByRole('treeitem', { name: /一是抓好学习/, expanded: undefined }).last()).toBeVisible()
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('一是抓好学习')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => connection.revealed.length).toBe(1)
    expect(connection.revealed[0]?.place).toMatchObject({ block: 'b1', start: 0 })
  })

  test('arrows move through the findings', async () => {
    await renderPanel(new ScriptedConnection(paragraphs(3)), reviewing(everywhere(false)))
    await openProblems()
    const stop = page.getByRole('article').first().getByRole('button').first().element()
    if (stop instanceof HTMLElement) stop.focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement?.textContent).toBe('draft/placeholder/rule-1')
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    expect(document.activeElement?.textContent).toContain('有误 3')
  })

  test('/ searches, Escape ends it, and half-typed pinyin searches nothing', async () => {
    await renderPanel(new ScriptedConnection(REPORT), reviewing())
    await expect.element(page.getByRole('treeitem').first()).toBeVisible()
    await userEvent.keyboard('/')
    const field = page.getByRole('searchbox')
    expect(document.activeElement).toBe(field.element())
    await userEvent.keyboard('抓落实')
    await expect.element(page.getByRole('treeitem', { name: '一、学习情况' })).not.toBeInTheDocument()
    await expect.element(page.getByRole('treeitem', { name: '（二）抓落实' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('treeitem', { name: '一、学习情况' })).toBeVisible()
    const input = field.element() as HTMLInputElement
    setValue(input, 'zhualuo')
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
    await new Promise((resolve) => setTimeout(resolve, 100))
    await expect.element(page.getByRole('treeitem', { name: '一、学习情况' })).toBeVisible()
  })

  test('F6 goes from part to part and round again', async () => {
    await renderPanel(new ScriptedConnection(REPORT), reviewing())
    await expect.element(page.getByRole('treeitem').first()).toBeVisible()
    const parts: (string | null)[] = []
    for (let i = 0; i < 4; i++) {
      await userEvent.keyboard('{F6}')
      const focused = document.activeElement
      parts.push(focused?.getAttribute('role') ?? focused?.getAttribute('aria-label') ?? null)
    }
    expect(parts).toEqual(['菜单', 'tab', 'treeitem', '菜单'])
  })
})

/** Sets a value as typing does: React looks at the prototype's setter. */
function setValue(input: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
}

describe('texts in no page', () => {
  test('a pasted text is reviewed read-only; a jump shows the place below the list', async () => {
    const { connection } = await renderPanel(new ScriptedConnection('', []), reviewing(everywhere(false)))
    await page.getByRole('button', { name: '粘贴全文' }).click()
    await page.getByRole('textbox').fill(paragraphs(40))
    await page.getByRole('button', { name: '核这篇' }).click()
    await openProblems()
    await page.getByRole('button', { name: 'draft/placeholder/rule-3' }).click()
    await expect.poll(() => document.querySelector('mark[data-target]')?.textContent).toBe('第3段的')
    expect(await findBarriers()).toEqual([])
    await takePicture('pasted-jump')
    await page.getByRole('button', { name: '收起原文' }).click()
    expect(document.querySelector('.source')).toBeNull()
    expect(connection.watches).toHaveLength(0)
  })

  test('a GB18030 file is opened; one that is no text is refused with the way out', async () => {
    await renderPanel(new ScriptedConnection('', []), reviewing())
    await expect.element(page.getByRole('button', { name: '打开文件' })).toBeVisible()
    await chooseFile(new File([new Uint8Array([0x50, 0x4b, 0, 0])], '汇报.docx'))
    await expect.element(page.getByRole('alert')).toHaveTextContent('这不是 Word 文档，也不是纯文本')
    const gb18030 = [0xd2, 0xbb, 0xca, 0xc7, 0xd1, 0xa7, 0xcf, 0xb0, 0xa1, 0xa3]
    await chooseFile(new File([new Uint8Array(gb18030)], '汇报.txt'))
    await expect.element(page.getByText('汇报.txt')).toBeVisible()
    await page.getByRole('tab', { name: '原文' }).click()
    await expect.element(page.getByText('一是学习。')).toBeVisible()
  })

  test('the sample opens with one click', async () => {
    await renderPanel(new ScriptedConnection('', []), reviewing())
    await page.getByRole('button', { name: '看一篇样例' }).click()
    await expect.element(page.getByText('样例：乡镇三季度汇报')).toBeVisible()
    await expect.element(page.getByRole('treeitem').first()).toBeVisible()
  })
})

test('the result of a check is copied as text', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await renderPanel(new ScriptedConnection(REPORT), reviewing(everywhere(true)))
  await page.getByRole('button', { name: '核 一 遍' }).click()
  await page.getByRole('button', { name: '复制结果' }).click()
  await expect.element(page.getByRole('button', { name: '已复制' })).toBeVisible()
  await page.getByRole('button', { name: '核 一 遍' }).click()
  await expect.element(page.getByRole('button', { name: '复制结果' })).toBeVisible() // the new result has not been copied
  expect(writeText.mock.calls[0]?.[0]).toMatch(/^三季度工作汇报\n.*核过一遍[\s\S]*有误 7\n1\. [\s\S]*未查：错别字、提法、图片$/)
  writeText.mockRestore()
})

test('the interface speaks English where that is set', async () => {
  await renderPanel(new ScriptedConnection(REPORT), reviewing(everywhere(false)), { locale: 'en' })
  await expect.element(page.getByRole('tab', { name: 'Problems 7' })).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Check the whole draft' })).toBeVisible()
  expect(document.documentElement.lang).toBe('en')
  await takePicture('english')
})

test.each(['zh', 'en'] as const)('the tabs of a pasted text stand on one line (%s)', async (locale) => {
  const { session } = await renderPanel(new ScriptedConnection('', []), reviewing(everywhere(true)), { locale })
  session.openText('材料', paragraphs(600))
  await expect.poll(() => page.getByRole('tab').elements().length).toBe(5)
  const tops = page
    .getByRole('tab')
    .elements()
    .map((tab) => tab.getBoundingClientRect().top)
  expect(new Set(tops).size).toBe(1)
  expect(document.documentElement.scrollWidth).toBe(360)
})

test('the choice of a language and of a theme is marked where it stands', async () => {
  await renderPanel(new ScriptedConnection(REPORT), reviewing())
  await page.getByRole('button', { name: '菜单' }).click()
  await page.getByRole('menuitem', { name: '设置' }).click()
  await expect.element(page.getByText('界面文字')).toBeVisible()
  const box = (part: string) => document.querySelector(`.mantine-SegmentedControl-${part}`)?.getBoundingClientRect()
  const distance = () => (box('indicator')?.left ?? 0) - (box('label[data-active]')?.left ?? Number.NaN)
  await expect.poll(() => Math.abs(distance())).toBeLessThan(1)
})

test('markup in a document is text', async () => {
  const hostile = '<img src=x onerror="window.hacked=1">'
  const { session } = await renderPanel(new ScriptedConnection('', []), reviewing(everywhere(true)))
  session.openText(hostile, `${hostile}\n${hostile}\n${hostile}`)
  await page.getByRole('button', { name: '核 一 遍' }).click()
  await page.getByRole('button', { name: /待填 3 处/ }).click()
  await page.getByRole('tab', { name: '原文' }).click()
  await expect.poll(() => document.querySelector('.source p')?.textContent).toBe(hostile)
  expect(document.querySelector('img')).toBeNull()
  expect('hacked' in window).toBe(false)
})

test('a newer extension taking over the settings is told', async () => {
  const { database } = await renderPanel(new ScriptedConnection(REPORT), reviewing())
  await expect.element(page.getByRole('treeitem').first()).toBeVisible()
  const newer = new HegaoDatabase(database.name, [...MIGRATIONS, { version: 50, stores: {}, example: {} }])
  await newer.open()
  await expect.element(page.getByText(/扩展已更新，请关上侧栏重新打开/)).toBeVisible()
  newer.close()
})

test('a view that breaks down takes nothing else with it', async () => {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {})
  await renderPanel(
    new ScriptedConnection(REPORT),
    reviewing(() => [], { structure: null as never }),
  )
  await expect.element(page.getByRole('alert')).toHaveTextContent('这里出了错，没有显示出来。文稿和台账没有受影响。')
  await page.getByRole('button', { name: '菜单' }).click()
  await expect.element(page.getByRole('menuitem', { name: '设置' })).toBeVisible()
  silenced.mockRestore()
})
