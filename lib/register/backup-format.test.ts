import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BackupContent, backupText, DATABASE_VERSION, readBackup, writeBackup } from './backup-format'
import { readBackupRegister } from './backup-register'
import { backupRefusalMessage } from './backup-wording'

const CONTENT = {
  databaseVersion: DATABASE_VERSION,
  createdAt: 1,
  tables: { indicators: [{ name: '常住人口', aliases: ['人口'], note: '县“统计局”\n口径' }], series: [] },
}
const text = await writeBackup(CONTENT)
const faultOf = async (altered: string) => {
  const reading = await readBackup(altered)
  return reading.status === 'read' ? 'read' : reading.fault
}

test('what was written is read', async () => {
  const reading = await readBackup(text)
  expect(reading.status === 'read' && reading.content).toMatchObject(CONTENT)
})

test('any tables of JSON values come back as they were', async () => {
  const tables = fc.dictionary(fc.string(), fc.array(fc.jsonValue(), { maxLength: 4 }), { maxKeys: 4 })
  await fc.assert(
    fc.asyncProperty(tables, async (own) => {
      const plain = JSON.parse(JSON.stringify(own)) as BackupContent['tables']
      const reading = await readBackup(await writeBackup({ ...CONTENT, tables: plain }))
      expect(JSON.stringify(reading.status === 'read' && reading.content.tables)).toBe(JSON.stringify(plain))
    }),
  )
})

test('cut off at any length it is refused as such', async () => {
  for (let length = 1; length < text.length; length++) expect(await faultOf(text.slice(0, length)), `${length}`).toBe('truncated')
  expect(await faultOf('')).toBe('empty')
})

test('any other character in it is noticed', async () => {
  for (let index = 0; index < text.length; index++) {
    const other = text[index] === '7' ? '8' : '7'
    expect(await faultOf(`${text.slice(0, index)}${other}${text.slice(index + 1)}`), `${index}`).not.toBe('read')
  }
})

test('of a file that is too large only as much is read as tells it', async () => {
  const huge = { slice: (_: number, end: number) => ({ text: async () => ' '.repeat(end) }) } as unknown as Blob
  expect(await faultOf(await backupText(huge))).toBe('too-large')
  expect(await faultOf(await backupText(new Blob([text])))).toBe('read')
})

test('a line break at its end, or other white space between the values, is the same backup', async () => {
  expect(await faultOf(`${text}\r\n`)).toBe('read')
  expect(await faultOf(JSON.stringify(JSON.parse(text), null, 2))).toBe('read')
})

test.each([
  ['another value', text.replace('人口', '人囗'), 'edited'],
  ['one row less', text.replace(/\{"name".*?\}/, ''), 'edited'],
  ['no checksum', text.replace(/,"checksum":"\w+"/, ''), 'edited'],
  ['one more table', text.replace('"series":[]', '"series":[],"more":[]'), 'edited'],
  ['one more field beside the tables', text.replace('"createdAt"', '"more":1,"createdAt"'), 'edited'],
  ['a newer envelope', text.replace('"formatVersion":1', '"formatVersion":2'), 'future'],
  ['newer tables', text.replace(/"databaseVersion":\d+/, '"databaseVersion":99'), 'future'],
  ['another program', text.replace('hegao-backup', 'other-backup'), 'foreign'],
  ['JSON of something else', '{"name":"x"}', 'foreign'],
  ['no JSON', '指标,时期,数值', 'foreign'],
  ['an array', '[]', 'foreign'],
  ['nothing but white space', ' \n', 'empty'],
])('%s is refused as %s', async (_, altered, fault) => {
  expect(altered).not.toBe(text)
  expect(await faultOf(altered)).toBe(fault)
})

test('the register is read out of it, or the row named that cannot be', async () => {
  expect(await readBackupRegister(text)).toMatchObject({ status: 'read', register: { indicators: CONTENT.tables.indicators, series: [] } })
  const broken = await writeBackup({ ...CONTENT, tables: { indicators: [{ name: '' }], series: [] } })
  expect(await readBackupRegister(broken)).toEqual({ status: 'refused', fault: 'damaged', detail: 'indicators 1' })
})

test('the reason is told with its place', () => {
  expect(backupRefusalMessage({ status: 'refused', fault: 'damaged', detail: 'series 3' })).toMatch(/没有恢复任何内容.*（series 3）$/)
  expect(backupRefusalMessage({ status: 'refused', fault: 'edited', detail: '' }, 'en')).toContain('checksum')
})
