/** Every state of the panel: what it says, that nobody is shut out, and a picture where asked for. */
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { type RenderedPanel, renderPanel } from '@/components/test-support/render-panel'
import { editAt, findingAt, reviewing } from '@/components/test-support/sample-review'
import { foundDocument, ScriptedConnection } from '@/components/test-support/scripted-connection'
import type { Diagnostic } from '@/lib/review/diagnostic'
import type { TextDocument } from '@/lib/text/document'

const REPORT = [
  '三季度工作汇报',
  '今年以来，重点抓好以下三个方面工作：',
  '一、重点工作',
  '（一）计划生育。一是抓好宣传，到位率90%。二是抓好服务。四是抓好督查。',
  '（二）项目建设。落实××万元，完成**个，还差××个。',
  '二、下步打算',
  '从三个方面入手：一是抓学习；二是抓落实',
].join('\n')

/** A gap with its evidence and repairs, a kind that repeats, one in doubt and one of style. */
function findings(document: TextDocument): (Diagnostic | null)[] {
  const at = (quote: string) => {
    const found = findingAt(document, quote)
    return found ? { ...found.location } : null
  }
  const cells = ['一是', '二是', '三是', '四是'].map((text) => ({
    text,
    state: text === '三是' ? ('missing' as const) : ('ok' as const),
    location: at(text),
  }))
  const gap = findingAt(document, '四是', {
    rule: 'structure/missing-ordinal/gap',
    data: { previous: '二是', current: '四是', missing: ['三是'] },
    evidence: { kind: 'series', cells },
    related: [{ role: 'previous', location: at('二是') ?? { block: '', start: 0, end: 0 } }],
    actions: [{ kind: 'renumber', data: { from: '四是', to: '三是', count: 1 }, edits: [editAt(document, '四是', '三是')] }],
  })
  const holes = ['××万', '**', '××个'].map((quote) =>
    findingAt(document, quote, { rule: 'draft/placeholder/open-blank', data: { text: quote } }),
  )
  const doubt = findingAt(document, '（二）项目建设。', {
    rule: 'structure/empty-section/empty-section',
    severity: 'warning',
    data: { heading: '（二）项目建设' },
    evidence: { kind: 'quote', location: { block: 'b4', start: 0, end: 8 }, text: '（二）项目建设。', emphasis: { start: 3, end: 7 } },
  })
  const style = findingAt(document, '抓落实', { rule: 'structure/inconsistent-form/item-endings', severity: 'information' })
  return [gap, ...holes, doubt, style]
}

interface State {
  name: string
  /** Words that must be seen. */
  says: (string | RegExp)[]
  connection?(): ScriptedConnection
  review?: Parameters<typeof reviewing>
  isFirstRun?: boolean
  act?(panel: RenderedPanel): unknown
}

const reportPage = () => new ScriptedConnection(REPORT)
const emptyPage = (status: 'no-access' | 'forbidden-page' | 'outdated-page') => () => {
  const connection = reportPage()
  connection.surveys.set(1, { status })
  return connection
}
const openProblems = () => page.getByRole('tab', { name: /问题/ }).click()
const menuItem = async (name: string) => {
  await page.getByRole('button', { name: '菜单' }).click()
  await page.getByRole('menuitem', { name }).click()
}

const STATES: State[] = [
  {
    name: 'no-document',
    connection: () => new ScriptedConnection('', []),
    says: ['这一页没有可写的文稿', '粘贴全文', '打开文件', /稿件只在本机处理/],
  },
  { name: 'no-access', connection: emptyPage('no-access'), says: ['点一下工具栏的“核”字', '粘贴全文', '看一篇样例'] },
  { name: 'forbidden-page', connection: emptyPage('forbidden-page'), says: ['浏览器不让扩展读这一页'] },
  { name: 'outdated-page', connection: emptyPage('outdated-page'), says: ['扩展已更新，请刷新本页'] },
  {
    name: 'reading',
    connection: () => Object.assign(reportPage(), { answersAtOnce: false }),
    act: async ({ connection }) => {
      await expect.poll(() => connection.watches.length).toBe(1)
      connection.open.events.onProgress({ done: 300, total: 1_000 })
    },
    says: ['正在读文稿，30%'],
  },
  {
    name: 'outline',
    act: ({ connection }) => connection.open.events.onCaret({ block: 'b6', offset: 18 }),
    says: ['一、重点工作', /三个方面.* · 已写 2/, '＋ 接着写“三是”', /字 · 边写边核 · 可代改、可插入/],
  },
  {
    name: 'problems',
    act: openProblems,
    says: ['有误 4', '待核 1', '写法建议 1', /序号跳号：“二是”后为“四是”/, '一、重点工作 › （一）计划生育 › 四是', /待填 3 处/],
  },
  {
    name: 'card-menu',
    act: async () => {
      await openProblems()
      await page.getByRole('button', { name: '更多' }).first().click()
    },
    says: ['本处不再提示', '本篇不再提示这类', '关闭此项检查'],
  },
  {
    name: 'check',
    review: [findings, { verified: { series: 12, announced: 5, sections: 6 } }],
    act: () => page.getByRole('button', { name: '核 一 遍' }).click(),
    says: [/核过一遍/, '序号 12 组连续', /5 处项数相符/, '未查：错别字、提法、图片', '复制结果', '打印'],
  },
  { name: 'clean', review: [() => []], act: openProblems, says: ['没有查出问题', /组连续/, '未查：错别字、提法、图片'] },
  {
    name: 'paused',
    act: ({ session }) => session.pause(),
    says: ['已暂停，下面是暂停前的样子。', '继续'],
  },
  {
    name: 'read-only',
    connection: () => Object.assign(reportPage(), { isReadOnly: true }),
    says: ['文稿只读：可以核，不能代改。', /只读$/],
  },
  {
    name: 'partly-read',
    connection: () => {
      const connection = reportPage()
      connection.document = { ...connection.document, complete: false }
      return connection
    },
    says: [/只读到文稿的一部分/],
  },
  {
    name: 'unreadable',
    connection: () => new ScriptedConnection('', [foundDocument({ adapter: 'unreadable', product: 'Monaco' })]),
    says: ['这个编辑器还读不了', /Ctrl\+A、Ctrl\+C/, '核这篇'],
  },
  {
    name: 'lost',
    act: ({ connection }) => {
      connection.surveys.set(1, { status: 'no-access' })
      connection.open.events.onClosed('navigated')
    },
    says: [/与文稿断开/, /点一下工具栏的“核”字重新连接/, '一、重点工作'],
  },
  {
    name: 'updated',
    act: ({ connection }) => connection.open.events.onClosed('agent-unloaded'),
    says: [/扩展已更新，请先保存稿子再刷新本页/],
  },
  {
    name: 'crashed',
    act: ({ reviewer }) => {
      reviewer.answersAtOnce = false
      reviewer.events.onCrash()
    },
    says: [/核对程序在这篇文稿上停了/, '再试一次'],
  },
  {
    name: 'failed-check',
    review: [findings, { failed: ['structure/lone-item/lone-word'] }],
    says: [/有 1 项检查在这篇文稿上没有做成/, '复制情况说明（不含正文）'],
  },
  { name: 'first-run', isFirstRun: true, says: [/涉密文稿请勿在联网机使用/, '知道了'] },
  {
    name: 'picker',
    connection: () =>
      new ScriptedConnection(REPORT, [
        foundDocument(),
        foundDocument({ editor: 'e2', title: '', product: '多行文本框', isFocused: false }),
      ]),
    act: () => page.getByRole('button', { name: /选择文稿/ }).click(),
    says: ['三季度工作汇报 · TinyMCE · 120 字', '未命名文稿 · 多行文本框 · 120 字'],
  },
  {
    name: 'pasted',
    act: async ({ session }) => {
      session.openText('材料.txt', REPORT)
      await page.getByRole('tab', { name: '原文' }).click()
    },
    says: [/粘贴的文稿，只核不改/, /调解|计划生育/],
  },
  { name: 'settings', act: () => menuItem('设置'), says: ['不再提示的', '检查项目', '从严', '自己的固定提法', '界面文字', '明暗'] },
  { name: 'paste-box', act: () => menuItem('粘贴或打开另一篇'), says: ['核这篇'] },
]

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(STATES)('$name', async ({ name, says, connection = reportPage, review = [findings], isFirstRun = false, act }) => {
    const panel = await renderPanel(connection(), reviewing(...review), isFirstRun ? null : { theme })
    if (!['reading', 'no-document', 'no-access', 'forbidden-page', 'outdated-page', 'unreadable'].includes(name))
      await expect.element(page.getByRole('tab', { name: /提纲|Outline/ })).toBeVisible()
    await act?.(panel)
    if (!isFirstRun) for (const words of says) await expect.element(page.getByText(words).first(), { timeout: 4_000 }).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
    expect(await findBarriers()).toEqual([])
    await takePicture(`${name}-${theme}`)
  })
})
