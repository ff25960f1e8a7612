/** Own templates in the workbench: made, changed, restored, handed on, and cut from an old report. */
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { chooseFile, paste } from '@/components/test-support/hand-over'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { openWorkbench } from '@/components/workbench/test-support'
import type { HegaoDatabase } from '@/lib/store/database'
import { readKindRows, readOfficeProfile, saveKind } from '@/lib/store/templates'
import type { DocumentKind } from '@/lib/templates/model'
import { writePack } from '@/lib/templates/pack'

const KIND: DocumentKind = {
  id: 'own-1',
  name: '本局周报',
  fields: [
    { name: '进展', type: 'list', of: [{ name: '内容', type: 'long-text' }], example: [{ 内容: '完成招标' }, { 内容: '完成验收' }] },
  ],
  sections: [
    {
      id: 's1',
      title: '本周工作',
      blocks: [
        { style: 'heading', level: 1, text: '本周工作' },
        {
          style: 'list',
          of: '进展',
          markers: '一是',
          joined: true,
          lead: '{{ 单位 }}完成{{ 进展 | 个数 }}项工作：',
          item: '{{ 项.内容 }}',
        },
      ],
    },
  ],
}

async function openEditor(kinds: DocumentKind[] = [KIND], settings = {}): Promise<HegaoDatabase> {
  const database = await openWorkbench({ hash: '#/templates', settings })
  for (const kind of kinds) await saveKind(database, kind, 1)
  await expect.element(page.getByRole('navigation', { name: /自建模板|Own templates/ })).toBeVisible()
  return database
}

const names = async (database: HegaoDatabase) => (await readKindRows(database)).map(({ kind }) => kind.name)
const text = (label: string) => page.getByRole('textbox', { name: label, exact: true })

describe('the list', () => {
  test('is empty at first and says what to do', async () => {
    await openEditor([])
    await expect.element(page.getByText('还没有自建模板')).toBeVisible()
    expect(await findBarriers()).toEqual([])
    await takePicture('template-editor-empty')
  })

  test('a built-in kind is copied, a copy is deleted and comes back', async () => {
    const database = await openEditor([])
    await page.getByText('内置模板', { exact: true }).click()
    await page.getByRole('button', { name: '复制一份：请示' }).click()
    await expect.poll(() => names(database)).toEqual(['请示（自用）'])
    await page.getByRole('button', { name: '删除：请示（自用）' }).click()
    await expect.poll(() => names(database)).toEqual([])
    await page.getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => names(database)).toEqual(['请示（自用）'])
  })
})

describe('the editor', () => {
  test('draws fields as chips and previews the examples', async () => {
    await openEditor()
    await page.getByRole('button', { name: '本局周报', exact: true }).click()
    await expect
      .element(page.getByRole('region', { name: '样子' }))
      .toHaveTextContent('清河县农业农村局完成两项工作：一是完成招标；二是完成验收。')
    await expect.element(text('引导语')).toHaveTextContent('单位完成进展 › 个数项工作：')
    expect(await findBarriers()).toEqual([])
    await takePicture('template-editor')
  })

  test('what is typed is saved, the former state is a version that comes back', async () => {
    const database = await openEditor()
    await page.getByRole('button', { name: '本局周报', exact: true }).click()
    await text('引导语').click()
    await userEvent.keyboard('{End}请审阅。')
    await expect.element(page.getByText('有改动没有保存')).toBeVisible()
    await userEvent.keyboard('{Control>}s{/Control}')
    const lead = async () => {
      const block = (await readKindRows(database))[0]?.kind.sections[0]?.blocks[1]
      return typeof block === 'object' && 'lead' in block ? block.lead : null
    }
    await expect.poll(lead).toBe('{{ 单位 }}完成{{ 进展 | 个数 }}项工作：请审阅。')
    await page.getByText('以前的版本 1').click()
    await page.getByRole('button', { name: '恢复这一版' }).click()
    await expect.poll(lead).toBe('{{ 单位 }}完成{{ 进展 | 个数 }}项工作：')
  })

  test('a field is put in at the caret; what is wrong is told and not saved', async () => {
    const database = await openEditor()
    await page.getByRole('button', { name: '本局周报', exact: true }).click()
    await text('引导语').click()
    await userEvent.keyboard('{Home}')
    await page.getByRole('combobox', { name: '＋变量' }).nth(1).selectOptions('年度')
    await expect.element(text('引导语')).toHaveTextContent(/^\u200B?年度\u200B?单位完成/)
    await page.getByRole('button', { name: '删去变量' }).click()
    await expect.element(page.getByText(/没有“进展”这个变量/).first()).toBeVisible()
    await expect.element(page.getByRole('button', { name: /保存/ })).toBeDisabled()
    await takePicture('template-editor-fault')
    expect(await names(database)).toEqual(['本局周报'])
  })

  test('markup that is pasted is text', async () => {
    await openEditor()
    await page.getByRole('button', { name: '本局周报', exact: true }).click()
    await text('引导语').click()
    paste('<img src=x onerror=1>', '<img src=x onerror="document.title=1">粗<b>体</b>')
    await expect.element(text('引导语')).toHaveTextContent('<img src=x onerror=1>')
    expect(document.querySelector('.chip-text img')).toBeNull()
  })
})

describe('an old report', () => {
  const REPORT =
    '清河县水利局2025年工作总结\n一、主要工作\n全年完成投资3.2亿元，新建渠道46公里。\n二、存在问题\n存在两个问题：一是资金不足；二是人手不够。\n清河县水利局\n2025年12月20日'

  test('is cut into sections, its figures become fields', async () => {
    const database = await openEditor([])
    await page.getByRole('button', { name: '从旧稿拆段' }).click()
    await page.getByRole('textbox', { name: '或把旧稿粘贴在这里' }).fill(REPORT)
    await page.getByRole('button', { name: '拆段', exact: true }).click()
    await expect.element(page.getByRole('checkbox', { name: /46/ })).toBeChecked()
    await expect.element(page.getByRole('region', { name: '空表时的样子' })).toHaveTextContent('新建渠道【新建渠道】公里')
    expect(await findBarriers()).toEqual([])
    await takePicture('template-from-draft')
    await page.getByRole('button', { name: '存成自建模板' }).click()
    await expect.poll(() => names(database)).toEqual(['清河县水利局2025年工作总结'])
  })
})

describe('packs', () => {
  const choose = (content: string) => chooseFile(new File([content], 'pack.json', { type: 'application/json' }), '.kind-list')

  test('show what they would do, then do it', async () => {
    const database = await openEditor()
    await expect.element(page.getByRole('button', { name: '本局周报', exact: true })).toBeVisible()
    await choose(
      await writePack(
        [
          { ...KIND, name: '另一份周报' },
          { ...KIND, id: 'own-2', name: '月报' },
        ],
        1,
      ),
    )
    await expect.element(page.getByRole('dialog')).toHaveTextContent('另一份周报 更改月报 新增')
    await page.getByRole('button', { name: '导入', exact: true }).click()
    await expect.poll(() => names(database)).toEqual(['另一份周报', '月报'])
  })

  test('a broken one is refused with the reason', async () => {
    const database = await openEditor([])
    await choose((await writePack([KIND], 1)).slice(0, 200))
    await expect.element(page.getByRole('alert')).toHaveTextContent('文件不完整')
    expect(await names(database)).toEqual([])
  })
})

test('the office’s profile is kept when a field is left', async () => {
  const database = await openEditor([])
  await page.getByLabelText('单位', { exact: true }).fill('清河县水利局')
  await userEvent.tab()
  await expect.poll(() => readOfficeProfile(database)).toEqual({ 单位: '清河县水利局' })
})
