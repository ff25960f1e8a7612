/** What a user hands over to a page: files that are chosen or dropped, and what is pasted. For tests in the browser. */
import { expect } from 'vitest'

/** Chooses a file in the first field for files within, when it is there, as the browser’s dialog does. */
export async function chooseFile(file: File, within = 'body'): Promise<HTMLInputElement> {
  const find = () => document.querySelector<HTMLInputElement>(`${within} input[type="file"]`)
  await expect.poll(find).not.toBeNull()
  const field = find()
  if (!field) throw new Error('no field for a file')
  field.files = transferOf(file).files
  field.dispatchEvent(new Event('change', { bubbles: true }))
  return field
}

/** Drops a file on the first element that fits, when it is there; the event tells what became of it. */
export async function dropFile(file: File, on: string): Promise<DragEvent> {
  const find = () => document.querySelector(on)
  await expect.poll(find).not.toBeNull()
  const event = new DragEvent('drop', { dataTransfer: transferOf(file), bubbles: true, cancelable: true })
  find()?.dispatchEvent(event)
  return event
}

/** Pastes where the keyboard is, as another program puts it on the clipboard. */
export function paste(text: string, html = ''): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  if (html) clipboardData.setData('text/html', html)
  document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

function transferOf(file: File): DataTransfer {
  const transfer = new DataTransfer()
  transfer.items.add(file)
  return transfer
}
