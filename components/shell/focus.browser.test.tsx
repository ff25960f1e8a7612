/** The keyboard is never left without a place, and nothing is said of a finding that is not so. */
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { chooseFile } from '@/components/test-support/hand-over'
import { renderPanel } from '@/components/test-support/render-panel'
import { editAt, findingAt, reviewing } from '@/components/test-support/sample-review'
import { ScriptedConnection } from '@/components/test-support/scripted-connection'
import type { Diagnostic } from '@/lib/review/diagnostic'
import type { TextDocument } from '@/lib/text/document'

const RULE = 'structure/marker-form/wrong-punctuation'

/** Every “.” after a number is to become “、”. */
function slips({ blocks }: TextDocument, document: TextDocument): (Diagnostic | null)[] {
  return blocks.map(({ text }) => {
    const from = /^[一二三]\./.exec(text)?.[0]
    const found = from ? findingAt(document, from, { rule: RULE, data: { marker: from } }) : null
    if (!found || !from) return null
    const to = from.replace('.', '、')
    return { ...found, actions: [{ kind: 'mend', data: { from, to }, edits: [editAt(document, from, to)] }] }
  })
}

async function openProblems(text: string) {
  const panel = await renderPanel(
    new ScriptedConnection(text),
    reviewing((document) => slips(document, document)),
  )
  await page.getByRole('tab', { name: /问题/ }).click()
  return { ...panel, lines: () => panel.connection.document.blocks.map((block) => block.text) }
}

const focused = () => document.activeElement
const listed = () => [...document.querySelectorAll('.finding')].map((card) => card.getAttribute('data-solved'))

function focus(selector: string): void {
  const element = document.querySelector(selector)
  if (!(element instanceof HTMLElement)) throw new Error(`there is no ${selector}`)
  element.focus()
}

test('what a search leaves out is not called solved, also while the pointer is on the list', async () => {
  await openProblems('一.学习\n二.落实')
  await expect.poll(listed).toEqual([null, null])
  await userEvent.hover(page.getByRole('article').first())
  focus('.search-field')
  await userEvent.keyboard('二.')
  await expect.poll(listed).toEqual([null])
  expect(document.body.textContent).not.toContain('已改好')
  await userEvent.keyboard('{Escape}')
  await expect.poll(listed).toEqual([null, null])
})

test.each(['本处不再提示', '本篇不再提示这类', '关闭此项检查'])(
  'after %s the card says so, and the keyboard stays on it',
  async (choice) => {
    await openProblems('一.学习')
    focus('[aria-label="更多"]')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('menuitem', { name: choice })).toBeVisible()
    for (let times = 0; times < 9 && focused()?.textContent !== choice; times++) await userEvent.keyboard('{ArrowDown}')
    await userEvent.keyboard('{Enter}')
    await expect.poll(listed).toEqual(['set-aside'])
    await expect.element(page.getByText('已不再提示，可在“设置”里恢复')).toBeVisible()
    await new Promise((resolve) => setTimeout(resolve, 100)) // the menu hands the focus back a moment later
    expect(focused()?.closest('.finding')).not.toBeNull()
  },
)

test('what is held back at the caret is not called solved', async () => {
  const line = { from: { block: 'b0', offset: 0 }, to: { block: 'b0', offset: 9 } }
  const { connection } = await renderPanel(
    new ScriptedConnection('一是学习。三是落实。'),
    reviewing((document) => [findingAt(document, '三是', { unfinishedWithin: line })]),
  )
  await page.getByRole('tab', { name: /问题/ }).click()
  await userEvent.hover(page.getByRole('article'))
  connection.open.events.onCaret({ block: 'b0', offset: 5 })
  await expect.poll(listed).toEqual(['unfinished'])
})

test('the preview of a batch follows the text, and is gone with the last of its repairs', async () => {
  const { connection, lines } = await openProblems('一.学习\n二.落实')
  await page.getByRole('button', { name: '更多' }).first().click()
  await page.getByRole('menuitem', { name: /一起改/ }).click()
  const dialog = page.getByRole('dialog')
  await expect.element(dialog).toBeVisible()
  connection.write('b0', '一、学习')
  await expect.element(page.getByRole('button', { name: '改这 1 处' })).toBeVisible()
  expect(
    dialog
      .getByRole('listitem')
      .elements()
      .map((item) => item.textContent),
  ).toEqual(['二.二、落实'])
  connection.write('b1', '二、落实')
  await expect.element(dialog).not.toBeInTheDocument()
  connection.write('b0', '一.学习')
  await expect.poll(() => page.getByText('“一.”').elements().length + listed().length).toBeGreaterThan(0)
  expect(dialog.elements()).toHaveLength(0)
  expect(lines()).toEqual(['一.学习', '二、落实'])
})

test('after the settings the keyboard is where they were opened', async () => {
  await openProblems('一.学习')
  await page.getByRole('button', { name: '菜单' }).click()
  await page.getByRole('menuitem', { name: '设置' }).click()
  await page.getByRole('button', { name: '返回' }).click()
  await expect.poll(() => focused()?.getAttribute('aria-label')).toBe('菜单')
})

test('an open dialog keeps the keyboard', async () => {
  await openProblems('一.学习')
  await page.getByRole('button', { name: '菜单' }).click()
  await page.getByRole('menuitem', { name: /粘贴/ }).click()
  await expect.element(page.getByRole('dialog')).toBeVisible()
  await userEvent.keyboard('{F6}')
  expect(focused()?.closest('[role=dialog]')).not.toBeNull()
  focus('[role=dialog] button')
  await userEvent.keyboard('/')
  expect(focused()?.closest('[role=dialog]')).not.toBeNull()
})

test('the paste dialog opens a file too, and the same one again after a refusal', async () => {
  await openProblems('一.学习')
  await page.getByRole('button', { name: '菜单' }).click()
  await page.getByRole('menuitem', { name: /粘贴/ }).click()
  await expect.element(page.getByRole('dialog').getByRole('button', { name: '打开文件' })).toBeVisible()
  const field = await chooseFile(new File([new Uint8Array([0x50, 0x4b, 0, 0])], '汇报.txt'))
  await expect.element(page.getByRole('alert')).toBeVisible()
  expect(field.value).toBe('')
})

test('what is being pasted outlives a change of the page, and closes with the text it opens', async () => {
  const { connection } = await openProblems('一.学习')
  await page.getByRole('button', { name: '菜单' }).click()
  await page.getByRole('menuitem', { name: /粘贴/ }).click()
  await page.getByRole('textbox').fill('一是抓学习。')
  connection.document = { ...connection.document, sessionId: 's2' }
  connection.open.events.onClosed('editor-removed')
  await expect.poll(() => connection.watches.length).toBe(2)
  await expect.element(page.getByRole('textbox')).toHaveValue('一是抓学习。')
  await page.getByRole('button', { name: '核这篇' }).click()
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await expect.element(page.getByText('粘贴的文稿，只核不改')).toBeVisible()
})

const LONG = Array.from({ length: 60 }, (_, index) => `${index + 1}.第${index}条\n正文。`).join('\n')

test('a row with the focus stays when it is scrolled out of view, and the arrows go on from it', async () => {
  await renderPanel(new ScriptedConnection(LONG), reviewing())
  await expect.element(page.getByRole('treeitem').first()).toBeVisible()
  focus('[role="treeitem"][tabindex="0"]')
  const tree = document.querySelector('.outline')
  if (tree) tree.scrollTop = tree.scrollHeight
  await expect.element(page.getByRole('treeitem', { name: /第59条/ })).toBeVisible()
  expect(focused()?.getAttribute('aria-posinset')).toBe('1')
  await userEvent.keyboard('{ArrowDown}')
  await expect.poll(() => focused()?.getAttribute('aria-posinset')).toBe('2')
})

test('the outline takes the keyboard also after the row that had it is gone', async () => {
  const { connection } = await renderPanel(new ScriptedConnection('一、学习\n正文。\n二、落实\n正文。\n三、督查\n正文。'), reviewing())
  await expect.element(page.getByRole('treeitem', { name: '三、督查' })).toBeVisible()
  await page.getByRole('treeitem', { name: '三、督查' }).click()
  connection.write('b4', '督查')
  await expect.element(page.getByRole('treeitem', { name: '三、督查' })).not.toBeInTheDocument()
  expect(document.querySelectorAll('[role="treeitem"][tabindex="0"]')).toHaveLength(1)
})
