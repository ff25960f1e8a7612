/** Files that are refused: each with its reason, none by running out of memory. */
import { CFB } from '@e965/xlsx'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { SHEET_LIMITS, type SheetLimits } from '@/lib/sheets/model'
import { readPasted, readWorkbook } from '@/lib/sheets/read-workbook'
import { SheetError } from '@/lib/sheets/sheet-error'
import { sheetErrorMessage } from '@/lib/sheets/wording'
import { makeFile } from './make-files'

const MB = 1_000_000

function faultOf(bytes: Uint8Array, limits: Partial<SheetLimits> = {}): string {
  try {
    readWorkbook(bytes, { ...SHEET_LIMITS, ...limits })
    return 'read'
  } catch (error) {
    if (error instanceof SheetError) return error.fault
    throw error
  }
}

function compound(stream: string): Uint8Array {
  const file = CFB.utils.cfb_new()
  CFB.utils.cfb_add(file, stream, new Uint8Array(5_000))
  return new Uint8Array(CFB.write(file, { type: 'array' }) as unknown as ArrayBuffer)
}

/** The parts of a workbook with one of them changed. */
function withPart(name: string, content: Uint8Array): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheetXml('<row r="1"><c r="A1"><v>5</v></c></row>')),
    [name]: content,
  })
}

const sheetXml = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData></worksheet>`

test('the made file is sound but for what is changed in it', () => {
  const [sheet] = readWorkbook(withPart('xl/extra.xml', strToU8('<a/>'))).sheets
  expect(sheet?.rows).toMatchObject([[{ value: '5' }]])
})

describe('refused', () => {
  const rows = [[1]]
  test.each<[string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(0), 'empty'],
    ['a book without cells', () => makeFile([{ rows: [[null]] }]), 'empty'],
    ['a text of blanks', () => strToU8(' \n\t\n'), 'empty'],
    ['a PDF', () => strToU8('%PDF-1.7 …'), 'pdf'],
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'picture'],
    ['a .docx', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), 'word-document'],
    ['a .pptx', () => zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), 'presentation'],
    ['another archive', () => zipSync({ 'a.txt': strToU8('a') }), 'archive'],
    ['a .doc', () => compound('WordDocument'), 'old-word-document'],
    ['a .ppt', () => compound('PowerPoint Document'), 'presentation'],
    ['an .xlsx with a password', () => compound('EncryptedPackage'), 'encrypted'],
    ['another compound file', () => compound('Whatever'), 'broken'],
    ['bytes of no meaning', () => Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 256), 'not-a-sheet'],
    ['an .xlsx cut off', () => makeFile([{ rows }]).subarray(0, 900), 'broken'],
    ['an .xls cut off', () => makeFile([{ rows }], 'xls').subarray(0, 600), 'broken'],
    ['a sheet that is no XML', () => withPart('xl/workbook.xml', strToU8('nothing')), 'broken'],
  ])('%s', (_, make, fault) => {
    expect(faultOf(make())).toBe(fault)
  })

  test.each<[Partial<SheetLimits>, string]>([
    [{ rows: 2 }, 'too-many-rows'],
    [{ columns: 2 }, 'too-many-columns'],
    [{ cells: 8 }, 'too-many-cells'],
    [{ sheets: 1 }, 'too-many-sheets'],
    [{ file: 100 }, 'too-large'],
    [{ unpacked: 100 }, 'unpacks-too-large'],
  ])('beyond %o', (limits, fault) => {
    const nine = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]
    const file = makeFile([{ rows: nine }, { rows }])
    expect(faultOf(file, limits)).toBe(fault)
    expect(faultOf(file)).toBe('read')
  })

  test('a pasted text that is too large', () => {
    expect(() => readPasted({ text: '1\t2', html: '' }, { ...SHEET_LIMITS, file: 2 })).toThrow(SheetError)
  })
})

describe('an archive that unpacks to much more than it is', () => {
  const bomb = withPart('xl/worksheets/sheet1.xml', new Uint8Array(150 * MB))

  test('is refused by what it claims', () => {
    expect(bomb.length).toBeLessThan(MB)
    expect(faultOf(bomb)).toBe('unpacks-too-large')
  })

  test('is refused before memory is used', () => {
    const before = process.memoryUsage().arrayBuffers
    expect(faultOf(bomb)).toBe('unpacks-too-large')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * MB)
  })

  test('is refused while unpacking where it claims less', () => {
    const lying = bomb.slice()
    const view = new DataView(lying.buffer)
    for (let at = 0; at + 4 <= lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 150 * MB) view.setUint32(at + 24, 1_000, true)
    const before = process.memoryUsage().arrayBuffers
    expect(faultOf(lying)).toBe('broken')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * MB)
  })

  test('is not unpacked at all where the bomb is a picture', () => {
    expect(faultOf(withPart('xl/media/image1.png', new Uint8Array(150 * MB)))).toBe('read')
  })
})

describe('hostile cells', () => {
  test('a cell far away does not make a sheet of millions', () => {
    expect(faultOf(withPart('xl/worksheets/sheet1.xml', strToU8(sheetXml('<row r="1"><c r="XFD1"><v>1</v></c></row>'))))).toBe(
      'too-many-columns',
    )
    const low = strToU8(sheetXml('<row r="1048576"><c r="A1048576"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'))
    expect(['too-many-rows', 'read']).toContain(faultOf(withPart('xl/worksheets/sheet1.xml', low)))
  })

  test('names of the language do not reach its objects', () => {
    const names = ['__proto__', 'constructor', 'toString']
    const book = readWorkbook(makeFile(names.map((name) => ({ name, rows: [[...names, 1]] }))))
    expect(book.sheets.map(({ name }) => name)).toEqual(names)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test('entities do not multiply', () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>' +
      sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>')
    const [sheet] = readWorkbook(withPart('xl/worksheets/sheet1.xml', strToU8(bomb))).sheets
    expect(sheet?.rows[0]?.[0]?.text.length ?? 0).toBeLessThan(20)
  })
})

test('damaged bytes are read or refused, never anything else', () => {
  const files = (['xlsx', 'xls'] as const).map((type) => makeFile([{ rows: [['指标', 1, 2.5]] }], type))
  const spot = fc.record({ at: fc.nat(), byte: fc.nat(255) })
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(spot, { minLength: 1, maxLength: 20 }), (file, spots) => {
      const damaged = file.slice()
      for (const { at, byte } of spots) damaged[at % damaged.length] = byte
      faultOf(damaged)
    }),
    { numRuns: 150 },
  )
})

test('every reason has a sentence', () => {
  expect(sheetErrorMessage(new SheetError('encrypted'))).toContain('密码')
  expect(sheetErrorMessage(new Error('other'))).toBeNull()
})
