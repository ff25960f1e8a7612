/** Word files in the shipped extension: its own worker under its own policy, automatic numbers, refusals, comparing. */
import { abstractList, list, listed, makeDocx, paragraph } from '../../unit/docx/make-docx'
import { expect, type SidePanel, test } from './journey'

const NUMBERING = abstractList(0, [{ format: 'chineseCounting', text: '%1、' }]) + list(1, 0)
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function choose(panel: SidePanel, button: string, file: { name: string; buffer: Buffer }): Promise<void> {
  const chooser = panel.page.waitForEvent('filechooser')
  await panel.button(button).click()
  await (await chooser).setFiles({ ...file, mimeType: WORD })
}

const report = Buffer.from(
  makeDocx({
    numbering: NUMBERING,
    body:
      paragraph('三季度工作汇报') +
      paragraph('主要进展', listed(1)) +
      paragraph('全乡应查1446例，实查1301例，到位率达95%。') +
      paragraph('下一步打算', listed(1)) +
      paragraph('从两个方面入手：一是抓学习；二是抓落实；四是抓督查。'),
  }),
)

test('a .docx is opened, its automatic numbers are its outline, its findings lead to their places', async ({ beginWithout }) => {
  const { panel } = await beginWithout()
  await choose(panel, '打开文件', { name: '汇报.docx', buffer: report })
  await expect(panel.row(/^一、主要进展/)).toBeVisible()
  await expect(panel.row(/^二、下一步打算/)).toBeVisible()
  await panel.openProblems()
  await panel
    .finding('序号跳号')
    .getByRole('button', { name: /序号跳号/ })
    .click()
  await expect(panel.page.getByRole('region', { name: '原文' }).locator('mark[data-target]')).toHaveText('四是')
})

test('a damaged .docx says so, and the next file is read', async ({ beginWithout }) => {
  const { panel } = await beginWithout()
  await choose(panel, '打开文件', { name: '坏.docx', buffer: report.subarray(0, 500) })
  await expect(panel.page.getByRole('alert')).toHaveText('Word 文档已损坏，读不出来。请用 Word 或 WPS 打开，另存一份 .docx 再试。')
  await choose(panel, '打开文件', { name: '汇报.docx', buffer: report })
  await expect(panel.row(/^一、主要进展/)).toBeVisible()
})

test('last year’s .docx beside this year’s, and its figures into the register with one click', async ({ beginWithout }) => {
  const { panel } = await beginWithout()
  const of = (year: number, people: string) =>
    Buffer.from(
      makeDocx({ body: paragraph(`清河县${year}年情况`) + paragraph(`${year}年，全县地区生产总值50亿元。年末常住人口${people}万人。`) }),
    )
  await choose(panel, '打开文件', { name: '今年.docx', buffer: of(2024, '5.13') })
  await panel.ready()
  await panel.chooseFromMenu('对照另一份')
  await choose(panel, '选择文件', { name: '上年.docx', buffer: of(2023, '5.10') })
  const row = panel.page.getByRole('list', { name: '对照' }).getByRole('listitem').filter({ hasText: '常住人口' })
  await expect(row).toContainText('+0.03万人')
  await row.getByRole('button', { name: /记入台账/ }).click()
  await expect(row).toContainText('台账已有')
})
