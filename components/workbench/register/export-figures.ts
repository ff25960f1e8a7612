import type { Register } from '@/lib/register/model'
import { FILE_TYPES, saveFile } from '../save-file'
import type { FigureRow } from './rows'

export interface ExportOptions {
  format: 'xlsx' | 'csv'
  withRevisions: boolean
  /** Without its ending; of the sheet as well. */
  name: string
}

/** Saves figures as a long list; how many rows were written, null where it failed. */
export async function exportFigures(
  rows: readonly FigureRow[],
  { indicators }: Register,
  { format, withRevisions, name }: ExportOptions,
): Promise<{ file: string; rows: number } | null> {
  const { writeLongList } = await import('@/lib/register/write-long-list')
  const list = writeLongList(rows, indicators, { withRevisions })
  const bytes = await (format === 'csv' ? csvBytes(list) : xlsxBytes(list, name))
  if (!bytes) return null
  const file = `${name}-${today()}.${format}`
  saveFile(file, bytes, FILE_TYPES[format])
  return { file, rows: list.length - 1 }
}

type Cells = Parameters<typeof import('@/lib/sheets/write-csv').writeCsv>[0]

async function csvBytes(list: Cells) {
  const { writeCsv } = await import('@/lib/sheets/write-csv')
  return writeCsv(list)
}

async function xlsxBytes(list: Cells, name: string) {
  const { writeInWorker } = await import('@/lib/sheets/worker/client')
  return writeInWorker([{ name, rows: list }])
}

/** `20261125`, by the clock of the machine. */
function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`
}
