/** Opening a Word file: read in a worker, shown with its labels, refused with the way out. */
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { dropFile } from '@/components/test-support/hand-over'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { renderPanel } from '@/components/test-support/render-panel'
import { reviewing } from '@/components/test-support/sample-review'
import { ScriptedConnection } from '@/components/test-support/scripted-connection'
import { BlockReader } from '@/lib/review/block-reader'
import { review } from '@/lib/review/engine'
import { DEFAULT_SETTINGS } from '@/lib/review/settings'
import { abstractList, docxFiles, list, listed, makeDocx, paragraph, run } from '../../tests/unit/docx/make-docx'

const real = reviewing((document) => review(document, DEFAULT_SETTINGS, new BlockReader()).diagnostics)
const NUMBERING = abstractList(0, [{ format: 'chineseCounting', text: '%1、' }]) + list(1, 0)
const REPORT = makeDocx({
  numbering: NUMBERING,
  body:
    paragraph('三季度工作汇报') +
    paragraph('主要进展', listed(1)) +
    paragraph(
      `${run('全乡应查1446例，实查1301例，到位率')}<w:del w:id="1"><w:r><w:delText>达90%</w:delText></w:r></w:del>${run('达95%。')}`,
    ) +
    paragraph('下一步打算', listed(1)) +
    paragraph('继续推进。'),
})

const fileOf = (bytes: Uint8Array | string, name: string) => new File([bytes as BlobPart], name)

async function openPaste() {
  const connection = new ScriptedConnection('', [])
  const panel = await renderPanel(connection, real)
  await expect.element(page.getByRole('button', { name: '打开文件' })).toBeVisible()
  return panel
}

test('a dropped .docx is reviewed with its automatic numbers, and what was not read is said', async () => {
  const { session } = await openPaste()
  await dropFile(fileOf(REPORT, '三季度汇报.docx'), '.paste')
  await expect.element(page.getByText('修订中删去的 1 处没有读。'), { timeout: 10_000 }).toBeVisible()
  expect(session.store.getState().document?.blocks.map(({ label = '', text }) => label + text)).toEqual([
    '三季度工作汇报',
    '一、主要进展',
    '全乡应查1446例，实查1301例，到位率达95%。',
    '二、下一步打算',
    '继续推进。',
  ])
  await expect.element(page.getByRole('tree')).toHaveTextContent('一、')
  await takePicture('docx-outline')
  await page.getByRole('tab', { name: '原文' }).click()
  await expect.element(page.getByRole('region', { name: '原文' })).toHaveTextContent('二、下一步打算')
  expect(await findBarriers()).toEqual([])
  await takePicture('docx-source')
  await page.getByRole('button', { name: '知道了' }).click()
  await expect.element(page.getByText('修订中删去')).not.toBeInTheDocument()
})

test('the same file by the button', async () => {
  const { session } = await openPaste()
  await userEvent.upload(page.getByLabelText('打开文件').last(), fileOf(REPORT, '三季度汇报.docx'))
  await expect.poll(() => session.store.getState().document?.blocks.length, { timeout: 10_000 }).toBe(5)
})

test.each([
  ['a damaged file', REPORT.slice(0, 400), '请用 Word 或 WPS 打开，另存一份 .docx 再试。'],
  ['a .doc', compound(), '请用 Word 或 WPS 打开，另存为 .docx 再试。'],
  ['a spreadsheet', zipSync(strings({ ...docxFiles({ body: '' }), '[Content_Types].xml': spreadsheet() })), '请到台账的“导入”里打开它。'],
  ['a picture', new Uint8Array([0x89, 0x50, 0, 0]), '请另存为 .docx 或 .txt'],
  ['an empty text', '', '文件是空的'],
])('%s is refused with the way out, and another file may follow', async (name, bytes, says) => {
  const { session } = await openPaste()
  await dropFile(fileOf(bytes, `${name}.docx`), '.paste')
  await expect.element(page.getByRole('alert'), { timeout: 10_000 }).toHaveTextContent(says)
  if (name === 'a .doc') await takePicture('docx-refused')
  await dropFile(fileOf(REPORT, '三季度汇报.docx'), '.paste')
  await expect.poll(() => session.store.getState().document?.blocks.length, { timeout: 10_000 }).toBe(5)
})

function compound(): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0])
  for (const [index, character] of [...'WordDocument'].entries()) bytes[1024 + 2 * index] = character.charCodeAt(0)
  return bytes
}

function spreadsheet(): string {
  return (docxFiles({ body: '' })['[Content_Types].xml'] ?? '').replace(/wordprocessingml\.document\.main/, 'spreadsheetml.sheet.main')
}

function strings(files: Record<string, string>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
}

test('a file may be dropped anywhere, also while a document of the page is open', async () => {
  const { session } = await renderPanel(new ScriptedConnection('一、学习\n正文。'), real)
  await expect.element(page.getByRole('tab', { name: '提纲' })).toBeVisible()
  const { defaultPrevented } = await dropFile(fileOf(REPORT.slice(0, 400), '坏.docx'), '.panel-main')
  expect(defaultPrevented).toBe(true)
  await expect.element(page.getByRole('dialog').getByRole('alert'), { timeout: 10_000 }).toHaveTextContent('已损坏')
  await dropFile(fileOf(REPORT, '三季度汇报.docx'), '.header')
  await expect.poll(() => session.store.getState().document?.blocks.length, { timeout: 10_000 }).toBe(5)
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
})
