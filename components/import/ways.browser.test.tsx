/** Ways into the page 导入: pasting, dropping, files that cannot be read, saving what failed, giving up; and how it looks. */
import { describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { dropFile, paste } from '@/components/test-support/hand-over'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { choose, fileOf, filter, grid, INDICATORS, openImport } from './test-support'

describe('what is pasted', () => {
  async function pasteCells(text: string, html = '') {
    await page.getByRole('button', { name: '粘贴单元格' }).click()
    paste(text, html)
  }

  test('is read as cells', async () => {
    await openImport()
    await pasteCells('指标\t单位\t2023年\t2024年\n粮食产量\t吨\t5,000\t5,100')
    await expect.element(filter('新增')).toHaveTextContent('新增 2')
    await expect.element(page.getByText('粘贴的表格', { exact: true })).toBeVisible()
  })

  test('is read wherever the keyboard is, and a dropped file wherever it lands', async () => {
    await openImport()
    paste('指标\t单位\t2024年\n粮食产量\t吨\t5,100')
    await expect.element(filter('新增')).toHaveTextContent('新增 1')
    await dropFile(fileOf('主要指标.xlsx', INDICATORS), '.rail')
    await expect.element(filter('新增')).toHaveTextContent('新增 9')
  })

  test('shows script as text', async () => {
    await openImport()
    await pasteCells(
      '',
      '<table><tr><td>指标</td><td>2024年</td></tr><tr><td>&lt;img src=x onerror=alert(1)&gt;</td><td>5万</td></tr></table>',
    )
    await expect.element(grid().getByText('<img src=x onerror=alert(1)>')).toBeVisible()
    expect(document.querySelector('.import img')).toBeNull()
  })
})

describe('a file that cannot be read', () => {
  test.each([
    ['报告.pdf', '%PDF-1.7', /这是 PDF 文件/],
    ['空.csv', '', /里面没有内容/],
    ['坏.xlsx', 'PK\u0003\u0004 and nothing', /文件已损坏/],
  ])('%s', async (name, content, says) => {
    await openImport()
    await choose(new File([content], name))
    await expect.element(page.getByRole('alert')).toHaveTextContent(says)
    await expect.element(page.getByRole('alert')).toHaveTextContent(name)
    if (name === '报告.pdf') {
      await takePicture('import-error')
      expect(await findBarriers()).toEqual([])
    }
  })
})

test('the rows with problems are saved as a sheet that opens again', async () => {
  const saved = vi.spyOn(URL, 'createObjectURL')
  await openImport()
  await choose(fileOf('主要指标.xlsx', INDICATORS))
  await page.getByRole('button', { name: '导入 9 个数' }).click()
  await page.getByRole('button', { name: '失败行另存为表' }).click()
  await expect.element(page.getByText('已存为“主要指标（未导入的行）.xlsx”。')).toBeVisible()
  const blob = saved.mock.calls
    .map(([content]) => content)
    .find((content) => content instanceof Blob && content.type.includes('spreadsheet'))
  saved.mockRestore()
  if (!(blob instanceof Blob)) throw new Error('nothing was saved')
  await page.getByRole('button', { name: '再导入一个' }).click()
  await choose(new File([blob], '未导入.xlsx'))
  await expect.element(grid().getByText('“约12”是约数，台账只收准确的数').first()).toBeVisible()
  await expect.element(filter('不变')).toHaveTextContent('不变 1')
})

test('the list to fill in is read as it is', async () => {
  const saved = vi.spyOn(URL, 'createObjectURL')
  await openImport()
  await page.getByRole('button', { name: '台账清单样表' }).click()
  await expect.poll(() => saved.mock.calls.some(([content]) => content instanceof Blob && content.type.includes('spreadsheet'))).toBe(true)
  const blob = saved.mock.calls
    .map(([content]) => content)
    .find((content) => content instanceof Blob && content.type.includes('spreadsheet'))
  saved.mockRestore()
  if (blob instanceof Blob) await choose(new File([blob], '台账清单样表.xlsx'))
  await expect.element(page.getByText('逐条清单：一行一个数')).toBeVisible()
  await expect.element(filter('新增')).toHaveTextContent('新增 2')
  await expect.element(filter('有问题')).toHaveTextContent('有问题 0')
})

test('reading is shown and cancelled', async () => {
  await openImport()
  const rows = Array.from({ length: 60_000 }, (_, index) => `指标${index},2024年,${index},万元`)
  await choose(new File([['指标,时期,数值,单位', ...rows].join('\n')], '很大.csv'))
  await expect.element(page.getByText('正在读“很大.csv”…')).toBeVisible()
  await takePicture('import-busy')
  await page.getByRole('button', { name: '取消' }).click()
  await expect.element(page.getByRole('button', { name: '打开表格文件' })).toBeVisible()
})

test.each([
  ['import-dark', { settings: { theme: 'dark' as const } }],
  ['import-narrow', { width: 400, height: 700 }],
  ['import-low', { width: 1366, height: 600 }],
])('%s has no barriers', async (name, options) => {
  await openImport(options)
  await choose(fileOf('主要指标.xlsx', INDICATORS))
  await expect.element(filter('新增')).toBeVisible()
  await takePicture(name)
  expect(await findBarriers()).toEqual([])
})
