/** Texts that are in no page: pasted, or opened from a file. */

import { truncateSync, writeFileSync } from 'node:fs'
import { encodeGb18030 } from './encode'
import { expect, type SidePanel, test } from './journey'

const REPORT = '三季度工作汇报\n今年以来，一是抓落实。二是抓成效。四是抓长效。\n特此报告。'

/** A file by what is in it; a big one is named by its path. */
interface TextFile {
  name: string
  buffer: Buffer
}

async function openFile(panel: SidePanel, file: TextFile | string): Promise<void> {
  const chooser = panel.page.waitForEvent('filechooser')
  await panel.button('打开文件').click()
  await (await chooser).setFiles(typeof file === 'string' ? file : { ...file, mimeType: 'text/plain' })
}

async function expectReview(panel: SidePanel): Promise<void> {
  await expect(panel.state()).toContainText('粘贴的文稿，只核不改')
  await panel.openProblems()
  const gap = panel.finding('序号跳号：“二是”后为“四是”')
  await expect(gap).toBeVisible()
  await expect(gap.getByRole('button', { name: '改为' })).toHaveCount(0)
  await gap.getByRole('button', { name: /序号跳号/ }).click()
  await expect(panel.page.getByRole('region', { name: '原文' }).locator('mark[data-target]')).toHaveText('四是')
}

test('a pasted text is reviewed, not changed, and forgotten when closed', async ({ beginWithout }) => {
  const { panel } = await beginWithout()
  await panel.button('粘贴全文').click()
  await panel.page.getByRole('textbox', { name: '粘贴全文' }).fill(REPORT)
  await panel.button('核这篇').click()
  await expect(panel.page.locator('.header-title')).toHaveText('三季度工作汇报')
  await expectReview(panel)
  await panel.check()
  await expect(panel.result()).toContainText('有误 1')
  await panel.chooseFromMenu('回到网页文稿')
  await expect(panel.title('这一页没有可写的文稿')).toBeVisible()
})

for (const { kind, buffer } of [
  { kind: 'UTF-8', buffer: Buffer.from(REPORT) },
  { kind: 'UTF-8 with its mark and CRLF', buffer: Buffer.from(`\uFEFF${REPORT.replaceAll('\n', '\r\n')}`) },
  { kind: 'GB18030', buffer: encodeGb18030(REPORT) },
  { kind: 'UTF-16', buffer: Buffer.from(`\uFEFF${REPORT}`, 'utf16le') },
])
  test(`a file in ${kind} is opened and reviewed`, async ({ beginWithout }) => {
    const { panel } = await beginWithout()
    await openFile(panel, { name: '汇报.txt', buffer })
    await expect(panel.page.locator('.header-title')).toHaveText('汇报.txt')
    await expectReview(panel)
  })

test.describe('a file that is no text', () => {
  const PICTURE = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  for (const { kind, buffer } of [
    { kind: 'a picture', buffer: PICTURE },
    { kind: 'broken bytes', buffer: Buffer.from([0xe4, 0xb8, 0xff, 0xff, 0x80]) },
  ])
    test(`${kind}: says so, and the next file is read`, async ({ beginWithout }) => {
      const { panel } = await beginWithout()
      await openFile(panel, { name: '汇报.txt', buffer })
      await expect(panel.page.getByRole('alert')).toHaveText(
        '这不是 Word 文档，也不是纯文本。请另存为 .docx 或 .txt，或把全文复制了粘贴进来；单位加密软件保护的文件请先解密。',
      )
      await openFile(panel, { name: '汇报.txt', buffer: Buffer.from(REPORT) })
      await expectReview(panel)
    })

  test('an empty file has nothing to review, and says so', async ({ beginWithout }) => {
    const { panel } = await beginWithout()
    await openFile(panel, { name: '空.txt', buffer: Buffer.alloc(0) })
    await expect(panel.page.getByRole('alert')).toContainText('文件是空的')
    await openFile(panel, { name: '汇报.txt', buffer: Buffer.from(REPORT) })
    await expectReview(panel)
  })

  test('a file too large is refused with the limit', async ({ beginWithout }, testInfo) => {
    const { panel } = await beginWithout()
    const path = testInfo.outputPath('大.txt')
    writeFileSync(path, '')
    truncateSync(path, 20_000_001)
    await openFile(panel, path)
    await expect(panel.page.getByRole('alert')).toContainText('文件太大（超过 20 MB）')
  })
})

test('a text of 5 MB is reviewed to its last line', async ({ beginWithout }) => {
  const { panel } = await beginWithout()
  const line = '坚持和完善各项制度，扎实推进重点工作，推动全县经济社会高质量发展取得新的成效。\n'
  const many = line.repeat(Math.ceil(5_000_000 / Buffer.byteLength(line)))
  await openFile(panel, { name: '全年.txt', buffer: Buffer.from(`${many}${REPORT}`) })
  await expect(panel.tab('问题 1')).toBeVisible({ timeout: 45_000 })
  await expectReview(panel)
})
