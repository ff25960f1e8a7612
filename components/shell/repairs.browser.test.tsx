/** Repairing, setting aside and taking back, as the user does it. */
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { EDIT_REPORT_WORDS } from '@/components/edit-report/wording'
import { takePicture } from '@/components/test-support/inspect-page'
import { renderPanel } from '@/components/test-support/render-panel'
import { editAt, findingAt, reviewing } from '@/components/test-support/sample-review'
import { ScriptedConnection } from '@/components/test-support/scripted-connection'
import { REFUSALS } from '@/lib/messaging/protocol'
import type { Diagnostic } from '@/lib/review/diagnostic'
import type { TextDocument } from '@/lib/text/document'

const RULE = 'structure/marker-form/wrong-punctuation'
const TEXT = '一.学习\n二.落实\n三.督查'

/** Each “一.” is to become “一、”. */
function slips(document: TextDocument): (Diagnostic | null)[] {
  return ['一', '二', '三'].map((number) => {
    const [from, to] = [`${number}.`, `${number}、`]
    const found = findingAt(document, from, { rule: RULE, data: { marker: from, mended: to } })
    return found && { ...found, actions: [{ kind: 'mend', data: { from, to }, edits: [editAt(document, from, to)] }] }
  })
}

async function openProblems(text = TEXT) {
  const panel = await renderPanel(new ScriptedConnection(text), reviewing(slips))
  await page.getByRole('tab', { name: /问题/ }).click()
  return { ...panel, lines: () => panel.connection.document.blocks.map((block) => block.text) }
}

const WAIT = { timeout: 4_000 }
const repair = () => page.getByRole('article').first().getByRole('button').nth(1)
const openMenu = () => page.getByRole('button', { name: '更多' }).first().click()
/** The pointer leaves the list, so that it may move again. */
const leaveList = () => userEvent.hover(page.getByRole('heading', { name: '核稿' }))

test('a click repairs the place in the page, and 撤销 takes it back', async () => {
  const { lines } = await openProblems('一.学习\n二、落实')
  await repair().click()
  await expect.poll(lines).toEqual(['一、学习', '二、落实'])
  await expect.element(page.getByText('已改 1 处：“一.”→“一、”')).toBeVisible()
  await expect.element(page.getByText('✓ 已改好')).toBeVisible()
  await takePicture('repaired')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(lines).toEqual(['一.学习', '二、落实'])
  await expect.element(page.getByText('已撤销 1 处：“一、”→“一.”')).toBeVisible()
})

test('what is solved goes when the pointer has left', async () => {
  await openProblems('一.学习\n二、落实')
  await repair().click()
  await leaveList()
  await expect.element(page.getByRole('article'), WAIT).not.toBeInTheDocument()
  await expect.element(page.getByText('没有查出问题')).toBeVisible()
})

test('all of one kind are repaired after a look at each change, and taken back together', async () => {
  const { lines } = await openProblems()
  await page.getByRole('button', { name: /3 处/ }).click()
  await openMenu()
  await page.getByRole('menuitem', { name: '同类 3 处一起改…' }).click()
  const dialog = page.getByRole('dialog')
  await expect.element(dialog).toBeVisible()
  expect(
    dialog
      .getByRole('listitem')
      .elements()
      .map((item) => item.textContent),
  ).toEqual(['一.一、学习', '二.二、落实', '三.三、督查'])
  await takePicture('fix-all')
  expect(lines()).toEqual(TEXT.split('\n'))
  await page.getByRole('button', { name: '改这 3 处' }).click()
  await expect.poll(lines).toEqual(['一、学习', '二、落实', '三、督查'])
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(lines).toEqual(TEXT.split('\n'))
})

test('a batch that is refused in the middle says how far it came and why it stopped', async () => {
  const { connection, lines } = await openProblems()
  connection.refuseFrom = { edit: 1, outcome: { status: 'refused', reason: 'composing' } }
  await page.getByRole('button', { name: /3 处/ }).click()
  await openMenu()
  await page.getByRole('menuitem', { name: /一起改/ }).click()
  await page.getByRole('button', { name: '改这 3 处' }).click()
  await expect.element(page.getByText(/改了 1 处后停下（共 3 处）：“三.”→“三、”。正在用输入法打字/)).toBeVisible()
  expect(lines()).toEqual(['一.学习', '二.落实', '三、督查'])
  await takePicture('stopped')
})

test.each(REFUSALS)('a repair refused because of %s says so with the way out', async (reason) => {
  const { connection, lines } = await openProblems('一.学习')
  connection.refuseFrom = { edit: 0, outcome: { status: 'refused', reason } }
  await repair().click()
  await expect.element(page.getByText(EDIT_REPORT_WORDS.zh.refusal[reason])).toBeVisible()
  expect(lines()).toEqual(['一.学习'])
})

test('a read-only document has no buttons that change it', async () => {
  await renderPanel(Object.assign(new ScriptedConnection(TEXT), { isReadOnly: true }), reviewing(slips))
  await page.getByRole('tab', { name: /问题/ }).click()
  await page.getByRole('button', { name: /3 处/ }).click()
  await expect.element(page.getByRole('article').first()).toBeVisible()
  expect(page.getByRole('article').first().getByRole('button').elements()).toHaveLength(2)
})

/** The switch of a rule; the kit hides the field itself behind its drawing. */
async function switchOf(name: string): Promise<HTMLElement> {
  const field = page.getByRole('switch', { name })
  await expect.element(field).not.toBeChecked()
  const element = field.element()
  if (!(element instanceof HTMLElement)) throw new Error(`${name} has no switch`)
  return element
}

test.each(['本处不再提示', '本篇不再提示这类', '关闭此项检查'])('%s can be taken back in the settings', async (choice) => {
  await openProblems('一.学习')
  await openMenu()
  await page.getByRole('menuitem', { name: choice }).click()
  await leaveList()
  await expect.element(page.getByRole('article'), WAIT).not.toBeInTheDocument()
  await page.getByRole('button', { name: '菜单' }).click()
  await page.getByRole('menuitem', { name: '设置' }).click()
  await takePicture(`settings-after-${choice}`)
  if (choice === '关闭此项检查') (await switchOf('序号后点号有误')).click()
  else await page.getByRole('button', { name: '恢复提示' }).click()
  await page.getByRole('button', { name: '返回' }).click()
  await expect.element(page.getByRole('article').first()).toBeVisible()
})

test('what is new waits while the pointer is on the list', async () => {
  const { connection } = await openProblems('一.学习\n二、落实')
  await userEvent.hover(page.getByRole('article'))
  connection.write('b1', '二.落实')
  await expect.element(page.getByText('新发现 1 处，移开指针后列出')).toBeVisible()
  expect(page.getByRole('article').elements()).toHaveLength(1)
  await leaveList()
  await expect.poll(() => page.getByRole('article').elements().length).toBe(2)
})

test('a list is carried on from the outline, in its own form', async () => {
  const { connection } = await renderPanel(new ScriptedConnection('抓好三项工作：一是学习。二是落实。'), reviewing())
  await expect.poll(() => connection.watches.length).toBe(1)
  connection.open.events.onCaret({ block: 'b0', offset: 15 })
  await page.getByRole('button', { name: '接着写“三是”' }).click()
  expect(connection.inserted).toMatchObject([{ request: { at: { block: 'b0', offset: 17 }, text: '三是' } }])
  await expect.element(page.getByText(/已写入“三是”。要撤销，请在文中按 Ctrl\+Z/)).toBeVisible()
})

test('the keyboard stays on a card that it has repaired, and the card stays with it', async () => {
  await openProblems('一.学习\n二、落实')
  const button = repair().element()
  if (button instanceof HTMLElement) button.focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('✓ 已改好')).toBeVisible()
  await new Promise((resolve) => setTimeout(resolve, 1_000)) // longer than what is solved stays otherwise
  expect(document.activeElement?.closest('article')?.textContent).toContain('已改好')
})
