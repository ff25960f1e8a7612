/** Where the caret may stand: the section becomes paragraphs of its own, and one undo takes it back to the byte. */
import { EDITORS, expect, writing as test } from './template-journey'

const SECTION = ['妥否，请批示。']

interface Case {
  title: string
  html: string
  caret: string
  /** Texts of the blocks afterwards. */
  after: string[]
  /** Editors that have such a place. */
  in: readonly string[]
}

const RICH = ['contenteditable', 'Tiptap', 'TinyMCE']
const CASES: readonly Case[] = [
  {
    title: 'in the middle of a paragraph',
    html: '<p>一、情况。</p><p>全县<strong>任务</strong>过半。</p><p>二、打算。</p>',
    caret: '全县',
    after: ['一、情况。', '全县任务过半。', ...SECTION, '二、打算。'],
    in: ['textarea', ...RICH],
  },
  {
    title: 'behind bold words at the end',
    html: '<p>全县任务<strong>已过半。</strong></p><p>二、打算。</p>',
    caret: '已过半。',
    after: ['全县任务已过半。', ...SECTION, '二、打算。'],
    in: RICH,
  },
  {
    title: 'in a heading',
    html: '<h2>一、基本情况</h2><p>任务过半。</p>',
    caret: '一、基本',
    after: ['一、基本情况', ...SECTION, '任务过半。'],
    in: RICH,
  },
  {
    title: 'in the last paragraph',
    html: '<p>一、情况。</p><p>任务过半。</p>',
    caret: '任务过半。',
    after: ['一、情况。', '任务过半。', ...SECTION],
    in: ['textarea', ...RICH],
  },
]

for (const surface of EDITORS)
  for (const { title, html, caret, after } of CASES.filter((one) => one.in.includes(surface.name)))
    test(`${surface.name}: ${title}`, async ({ write }) => {
      const writer = await write(surface, html)
      await writer.caretBehind(caret)
      await writer.find('妥否', '请批示结尾')
      const before = await writer.model()
      await writer.insert()
      expect(await writer.blocks()).toEqual(after)
      expect(await writer.model(), 'nothing of the neighbour’s emphasis').not.toMatch(/<(?:strong|b|h2)[^>]*>妥否|"bold"\}\],"text":"妥否/)
      await writer.undo()
      await expect.poll(writer.model).toBe(before)
    })

for (const surface of EDITORS.filter(({ name }) => RICH.includes(name)))
  test(`${surface.name}: in a list it says that the item is where it stays, and keeps the list whole`, async ({ write }) => {
    const writer = await write(surface, '<ul><li>建机制</li><li>强督查</li></ul><p>任务过半。</p>')
    await writer.caretBehind('建机')
    await writer.find('妥否', '请批示结尾')
    await expect(writer.panel.page.getByText('光标在列表里，写进去仍在这一项内')).toBeVisible()
    const before = await writer.model()
    await writer.insert()
    const text = (await writer.model()).replace(/<[^>]*>|[^\u4e00-\u9fff，。]/g, '')
    expect(text.replace(SECTION[0] ?? '', '')).toBe('建机制强督查任务过半。')
    await writer.undo()
    await expect.poll(writer.model).toBe(before)
  })

for (const surface of EDITORS.filter(({ name }) => ['contenteditable', 'TinyMCE'].includes(name)))
  test(`${surface.name}: in a table it stays in the cell of the caret`, async ({ write }) => {
    const table = '<table><tbody><tr><td>城关镇</td><td>合格</td></tr></tbody></table>'
    const writer = await write(surface, `${table}<p>任务过半。</p>`)
    await writer.caretBehind('城关')
    await writer.find('妥否', '请批示结尾')
    await expect(writer.panel.page.getByText('光标在表格里，写进去仍在这一格内')).toBeVisible()
    const before = await writer.model()
    await writer.insert()
    expect(await writer.model()).toContain(`<td>城关镇<br>${SECTION[0]}</td><td>合格</td>`)
    await writer.undo()
    await expect.poll(writer.model).toBe(before)
  })

for (const surface of EDITORS.filter(({ name }) => ['contenteditable', 'TinyMCE'].includes(name)))
  test(`${surface.name}: the font and the indent of the paragraph at the caret come with it`, async ({ write }) => {
    const paragraph = (text: string) => `<p style="text-indent: 2em;"><span style="font-family: FangSong;">${text}</span></p>`
    const writer = await write(surface, paragraph('任务过半。'))
    await writer.caretBehind('任务')
    await writer.find('妥否', '请批示结尾')
    await writer.insert()
    expect(await writer.model()).toContain(paragraph(SECTION[0] ?? ''))
  })

for (const surface of EDITORS)
  test(`${surface.name}: an empty paragraph becomes the first of the section`, async ({ write }) => {
    const writer = await write(surface, '<p>一、情况。</p><p>任务过半。</p>')
    await writer.caretBehind('情况。')
    await writer.toEditor()
    await writer.journey.page.keyboard.press('Enter')
    await writer.journey.page.waitForTimeout(200)
    await writer.journey.toPanel()
    await writer.find('妥否', '请批示结尾')
    const before = await writer.model()
    await writer.insert()
    expect(await writer.blocks()).toEqual(['一、情况。', ...SECTION, '任务过半。'])
    await writer.undo()
    await expect.poll(writer.model).toBe(before)
  })
