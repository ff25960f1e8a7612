/**
 * Labelled documents with their registers. A file has three parts between lines of `---`: `office:` and `date:`, the register as a
 * long list in CSV, and the text, in which `{figure|state|indicator}` stands around each figure that is judged. Several states
 * (`missing/not-comparable`) are all right; `none` means that the figure must not be taken for a value of an indicator.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import papaparse from 'papaparse'
import { addEntries } from '../../../lib/register/build-register'
import { readLongList } from '../../../lib/register/long-list'
import { EMPTY_REGISTER, type Register } from '../../../lib/register/model'
import { MENTION_STATES, type MentionState } from '../../../lib/register/reading'

const FOLDER = join(process.cwd(), 'tests/eval/register')

export type LabelState = MentionState | 'none'

export interface Label {
  /** The figure, as offsets into the text. */
  start: number
  end: number
  /** Any of these is right. */
  states: LabelState[]
  /** Empty where the figure belongs to none. */
  indicator: string
}

export interface LabelledDocument {
  name: string
  /** YYYY-MM-DD. */
  date: string
  text: string
  register: Register
  labels: Label[]
}

/** `documents` were looked at while the reader was built; of `held-out` only patterns were told, from 26 on after a first contact with none. */
export function readLabelledDocuments(folder: 'documents' | 'held-out'): LabelledDocument[] {
  const path = join(FOLDER, folder)
  return readdirSync(path).map((file) => parseDocument(basename(file, '.txt'), readFileSync(join(path, file), 'utf8')))
}

const PARTS = /^([\s\S]*?)^---\n([\s\S]*?)^---\n([\s\S]*)$/m
const MARK = /\{([^{}|]+)\|([a-z/-]+)(?:\|([^{}|]+))?\}/g

function parseDocument(name: string, source: string): LabelledDocument {
  const [, head = '', list = '', marked = ''] = PARTS.exec(source) ?? []
  const date = /^date: (\d{4}-\d{2}-\d{2})$/m.exec(head)?.[1]
  if (!date) throw new Error(`${name}: no date`)
  const { text, labels } = readMarks(name, marked)
  return { name, date, text, register: readRegister(name, list), labels }
}

function readRegister(name: string, list: string): Register {
  const { data } = papaparse.parse<string[]>(list.trim())
  const { entries, problems } = readLongList(data, name)
  if (problems.length > 0) throw new Error(`${name}: row ${problems[0]?.row}: ${problems[0]?.reason}`)
  let count = 0
  return addEntries(EMPTY_REGISTER, entries, { recordedAt: 0, importId: null, newId: () => `r${++count}` })
}

function readMarks(name: string, marked: string): { text: string; labels: Label[] } {
  const labels: Label[] = []
  let text = ''
  let done = 0
  for (const found of marked.matchAll(MARK)) {
    const [mark, figure = '', states = '', indicator = ''] = found
    text += marked.slice(done, found.index)
    labels.push({ start: text.length, end: text.length + figure.length, states: states.split('/').map(readState), indicator })
    text += figure
    done = found.index + mark.length
  }
  text += marked.slice(done)
  if (/[{}]/.test(text)) throw new Error(`${name}: a mark that cannot be read near ${text.slice(text.search(/[{}]/)).slice(0, 30)}`)
  return { text, labels }
}

function readState(word: string): LabelState {
  const state = [...MENTION_STATES, 'none' as const].find((known) => known === word)
  if (!state) throw new Error(`no state “${word}”`)
  return state
}
