/** The reader of sheets and its worker: a real file, and workers that die, never answer, or are given up. */
import { describe, expect, test, vi } from 'vitest'
import { readWorkbook } from '../read-workbook'
import { textRows } from '../text-rows'
import { sheetReader, writeInWorker } from './client'

const never = new AbortController().signal
const file = (name = '表.csv') => new File(['指标,数值\n人口,5'], name)
const workerOf = (script: string) => () => new Worker(URL.createObjectURL(new Blob([script])))

test('a file is read in a worker, which is ended', async () => {
  const ended = vi.spyOn(Worker.prototype, 'terminate')
  const outcome = await sheetReader().readFile(file(), never)
  expect(outcome?.status === 'read' && outcome.workbook.sheets.map(textRows)).toEqual([
    [
      ['指标', '数值'],
      ['人口', '5'],
    ],
  ])
  expect(ended).toHaveBeenCalledOnce()
  ended.mockRestore()
})

test('what is pasted is read there as well, and a workbook is written', async () => {
  const outcome = await sheetReader().readPasted({ text: '人口\t5', html: '' }, never)
  expect(outcome?.status === 'read' && outcome.workbook.sheets.map(textRows)).toEqual([[['人口', '5']]])
  const bytes = await writeInWorker([{ name: '表', rows: [['人口', { decimal: '5.10', decimals: 2 }]] }])
  expect(bytes && readWorkbook(bytes).sheets.map(textRows)).toEqual([[['人口', '5.10']]])
})

describe('a file is refused', () => {
  test('where its worker dies', async () => {
    expect(await sheetReader(workerOf('throw new Error("dead")')).readFile(file(), never)).toEqual({ status: 'failed', fault: 'broken' })
  })

  test('where its worker does not answer in time', async () => {
    expect(await sheetReader(workerOf('for (;;) {}'), 50).readFile(file(), never)).toEqual({ status: 'failed', fault: 'too-slow' })
  })

  test('where it is too large, before it is loaded', async () => {
    const large = file()
    Object.defineProperty(large, 'size', { value: 50_000_000 })
    const load = vi.spyOn(large, 'arrayBuffer')
    expect(await sheetReader().readFile(large, never)).toEqual({ status: 'failed', fault: 'too-large' })
    expect(load).not.toHaveBeenCalled()
  })

  test('where it cannot be loaded', async () => {
    const gone = file()
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'))
    expect(await sheetReader().readFile(gone, never)).toEqual({ status: 'failed', fault: 'unreadable' })
  })
})

test('reading is given up at once, before and during', async () => {
  const ended = vi.spyOn(Worker.prototype, 'terminate')
  const cancelling = new AbortController()
  const reading = sheetReader(workerOf('for (;;) {}')).readFile(file(), cancelling.signal)
  await vi.waitFor(() => expect(ended).not.toHaveBeenCalled())
  cancelling.abort()
  expect(await reading).toBeNull()
  expect(ended).toHaveBeenCalledOnce()
  expect(await sheetReader().readFile(file(), AbortSignal.abort())).toBeNull()
  ended.mockRestore()
})
