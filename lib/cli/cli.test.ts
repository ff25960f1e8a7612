import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BlockReader } from '../review/block-reader'
import { review as reviewDocument } from '../review/engine'
import { DEFAULT_SETTINGS } from '../review/settings'
import { readPlainText } from '../text/plain-text'
import type { DocumentReport, ReportSymbol } from './report'

const script = fileURLToPath(new URL('../../scripts/hegao.mjs', import.meta.url))

const CLEAN = '关于秋冬季防火工作的汇报\n今年主要抓了两项工作。一是健全制度。二是落实责任。\n'
const BROKEN = '各村要做到：一是全面排查；二是建立台账；四是限期整改。\n'
const EXCERPT = '二、下一步打算\n继续做好巡查。\n三、几点建议\n请增拨经费。\n'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hegao-cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Outcome {
  status: number
  out: string
  err: string
}

/** Runs the command as a user would, in the folder of the test's files. */
function hegao(args: string[], stdin = ''): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile('node', [script, ...args], { cwd: folder, maxBuffer: 1 << 28 }, (error, out, err) => {
      resolve({ status: error ? Number(error.code) : 0, out, err })
    })
    child.stdin?.end(stdin)
  })
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content)
  return name
}

async function reports(args: string[]): Promise<DocumentReport[]> {
  return JSON.parse((await hegao(['review', '--format', 'json', ...args])).out) as DocumentReport[]
}

async function onlyReport(args: string[]): Promise<DocumentReport> {
  const [report, ...rest] = await reports(args)
  expect(rest).toEqual([])
  if (!report) throw new Error('no report')
  return report
}

describe('status', () => {
  it('is 0 for a clean text, 1 for an error, 0 for a mere warning', async () => {
    expect((await hegao(['review', await file('clean.txt', CLEAN)])).status).toBe(0)
    expect((await hegao(['review', await file('broken.txt', BROKEN)])).status).toBe(1)
    const excerpt = await onlyReport([await file('excerpt.txt', EXCERPT)])
    expect(excerpt.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['structure/wrong-start', 'warning']])
    expect((await hegao(['review', 'excerpt.txt'])).status).toBe(0)
  })

  it('is 2 for an unreadable file, named in one line, while the others are reviewed', async () => {
    const zip = await file('report.docx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]))
    const { status, out, err } = await hegao(['review', '--format', 'jsonl', 'absent.txt', await file('b.txt', BROKEN), zip])
    expect(status).toBe(2)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as DocumentReport).file),
    ).toEqual(['b.txt'])
    expect(err.trim().split('\n')).toEqual([
      expect.stringContaining('absent.txt：没有这个文件'),
      expect.stringContaining('report.docx：Word 文档已损坏'),
    ])
  })

  it.each([
    [['review', '--colour', 'a.txt'], '--colour'],
    [['review', '--format', 'xml', 'a.txt'], '--format'],
    [['review', '--format'], '--format'],
    [['review', '--document-date', '2025-02-30', 'a.txt'], '--document-date'],
    [['review', '--register', 'list.csv', 'a.txt'], '台账'],
    [['review'], '文件'],
    [['check', 'a.txt'], 'check'],
    [['constructor', 'a.txt'], 'constructor'],
    [[], '--help'],
  ])('is 2 with a sentence for %j', async (args, word) => {
    const { status, out, err } = await hegao(args)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/^hegao：[^\n]*。\n$/)
    expect(err).toContain(word)
  })

  it('is 0 for help on standard output', async () => {
    const { status, out, err } = await hegao(['--help'])
    expect([status, err]).toEqual([0, ''])
    expect(out).toContain('npm run -s hegao -- review')
  })
})

describe('encodings', () => {
  // “一是全面排查；二是建立台账；四是限期整改。” in GB18030; Node decodes it but cannot write it.
  const GB18030 = Buffer.from('d2bbcac7c8abc3e6c5c5b2e9a3bbb6fecac7bda8c1a2ccacd5cba3bbcbc4cac7cfdec6dad5fbb8c4a1a3', 'hex')

  it('reads UTF-8 with and without BOM and CRLF as one text', async () => {
    const plain = await onlyReport([await file('plain.txt', BROKEN)])
    const bom = await onlyReport([await file('bom.txt', `\uFEFF${BROKEN.replace(/\n/g, '\r\n')}`)])
    expect({ ...bom, file: '' }).toEqual({ ...plain, file: '' })
    expect(plain.characters).toBe(BROKEN.length)
  })

  it('recognises GB18030 and UTF-16', async () => {
    const text = new TextDecoder('gb18030').decode(GB18030)
    expect(text).toMatch(/^一是.*。$/)
    const expected = await onlyReport([await file('utf8.txt', text)])
    for (const [name, bytes] of [
      ['gb.txt', GB18030],
      ['utf16.txt', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ] as const)
      expect({ ...(await onlyReport([await file(name, bytes)])), file: 'utf8.txt' }).toEqual(expected)
    expect(expected.diagnostics).not.toEqual([])
  })

  it('takes a UTF-8 text with a broken byte for UTF-8, and noise for nothing', async () => {
    const broken = Buffer.concat([Buffer.from(BROKEN), Buffer.from([0xe4, 0xb8]), Buffer.from('\n尾注。')])
    expect((await onlyReport([await file('cut.txt', broken)])).enumerations[0]?.items[0]?.marker).toBe('一是')
    expect((await hegao(['review', await file('noise.bin', new Uint8Array([0x80, 0xff, 0x00, 0xff, 0xfe]))])).status).toBe(2)
  })

  it('reads standard input', async () => {
    const { status, out } = await hegao(['review', '--format', 'json', '-'], BROKEN)
    expect(status).toBe(1)
    expect((JSON.parse(out) as DocumentReport[])[0]?.file).toBe('-')
  })
})

describe('objects', () => {
  const TEXT =
    '关于安全生产工作的报告\n\n一、主要做法\n（一）压实责任\n我们抓好两项工作：一是签订责任书；二是开展巡查；三是😀落实整改。\n二、下步打算\n再接再厉。\n'

  it('have exactly the keys of the contract', async () => {
    const report = await onlyReport([await file('keys.txt', TEXT)])
    expect(Object.keys(report)).toEqual([
      'file',
      'characters',
      'outline',
      'enumerations',
      'quantities',
      'statements',
      'mentions',
      'diagnostics',
    ])
    const [enumeration] = report.enumerations
    expect(Object.keys(enumeration ?? {})).toEqual(['series', 'level', 'items', 'announced'])
    expect(Object.keys(enumeration?.items[0] ?? {}).sort()).toEqual(['end', 'marker', 'ordinal', 'start'])
    const diagnostic = report.diagnostics.find(({ code }) => code === 'structure/announced-count')
    expect(Object.keys(diagnostic ?? {}).sort()).toEqual(['actions', 'code', 'end', 'message', 'related', 'rule', 'severity', 'start'])
    expect(diagnostic?.message).toMatch(/[\u4e00-\u9fff]/)
  })

  it('count offsets in UTF-16 units over the whole text', async () => {
    const report = await onlyReport([await file('offsets.txt', TEXT)])
    for (const { items, announced } of report.enumerations) {
      for (const { marker, start, end } of items) expect(TEXT.slice(start, end)).toBe(marker)
      if (announced) expect(TEXT.slice(announced.start, announced.end)).toBe(announced.text)
    }
    expect(report.enumerations.map(({ series, items }) => [series, items.length])).toEqual([
      ['一、', 2],
      ['（一）', 1],
      ['N是', 3],
    ])
    expect(report.enumerations[2]?.announced).toMatchObject({ text: '两项工作', count: 2 })
  })

  it('nest the outline, each symbol ending with what it contains', async () => {
    const { outline } = await onlyReport([await file('outline.txt', TEXT)])
    const all = (symbols: ReportSymbol[]): ReportSymbol[] => symbols.flatMap((symbol) => [symbol, ...all(symbol.children)])
    const first = all(outline).find(({ marker }) => marker === '一、')
    expect(first?.name).toBe('主要做法')
    expect(TEXT.slice(first?.start, first?.end)).toMatch(/^一、主要做法[\s\S]*落实整改。\s*$/)
    for (const symbol of all(outline))
      for (const child of symbol.children) {
        expect(child.start).toBeGreaterThanOrEqual(symbol.start)
        expect(child.end).toBeLessThanOrEqual(symbol.end)
      }
  })

  it('are those of the engine', async () => {
    const source = readPlainText(BROKEN)
    const { diagnostics } = reviewDocument(source.document, DEFAULT_SETTINGS, new BlockReader())
    const report = await onlyReport([await file('engine.txt', BROKEN)])
    expect(report.diagnostics.map(({ rule, start }) => [rule, start])).toEqual(
      diagnostics.map(({ rule, location }) => [rule, location.start]),
    )
    expect(diagnostics).not.toEqual([])
  })

  it('carry edits that repair the text when applied', async () => {
    const report = await onlyReport([await file('edit.txt', BROKEN)])
    const action = report.diagnostics.flatMap(({ actions }) => actions)[0]
    const edits = [...(action?.edits ?? [])].sort((a, b) => b.start - a.start)
    const repaired = edits.reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), BROKEN)
    expect(repaired).not.toBe(BROKEN)
    expect((await onlyReport([await file('repaired.txt', repaired)])).diagnostics).toEqual([])
  })
})

describe('text for people', () => {
  it('names file, line, column, severity, code and evidence, and counts', async () => {
    const { out } = await hegao(['review', await file('people.txt', `通知\n${BROKEN}`), await file('good.txt', CLEAN)])
    const lines = out.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^people\.txt:2:\d+ error structure\/missing-ordinal \S/)
    expect(lines[1]).toMatch(/^ {4}.*四是/)
    expect(lines.find((line) => line.startsWith('people.txt：'))).toContain('1 条意见：错误 1')
    expect(lines.find((line) => line.startsWith('good.txt：'))).toContain('没有意见')
    expect(lines.at(-1)).toMatch(/^共 2 个文件/)
  })
})

describe('many calls and files', () => {
  it('reviews hundreds of files in one call, in their order', async () => {
    const names = await Promise.all(Array.from({ length: 400 }, (_, i) => file(`n${i}.txt`, i % 2 ? BROKEN : CLEAN)))
    const all = await reports(names)
    expect(all.map((report) => report.file)).toEqual(names)
    expect(all.every(({ diagnostics }, i) => diagnostics.length > 0 === i % 2 > 0)).toBe(true)
  })

  it('writes an empty array when nothing could be read', async () => {
    expect((await hegao(['review', '--format', 'json', 'absent.txt'])).out).toBe('[]\n')
  })
})

describe('a register', () => {
  const LIST = `指标,别名,时期,数值,单位,来源,采集日期
常住人口,常住人数,2024年末,51.28,万人,统计公报,2025-01-20
常住人口,,2024年末,51.20,万人,快报,2025-01-05
地区生产总值,GDP,2024年,286.45,亿元,统计局,
地区生产总值,GDP,2023年,268.10,亿元,统计局,
招商引资,,去年,3,亿元,商务局,
`
  const DRAFT = '2024年工作总结\n2024年末，全县常住人口51.28万人。全年GDP达到268.45亿元，比上年的268.1亿元增长6.8%。\n'

  it('gives mentions with their state and what is held, and an error for a figure that disagrees', async () => {
    const register = await file('list.csv', LIST)
    const draft = await file('draft.txt', DRAFT)
    const { status, out, err } = await hegao(['review', '--format', 'json', '--register', register, draft])
    const [report] = JSON.parse(out) as DocumentReport[]
    const told = report?.mentions.map(({ indicator, state, figure }) => [indicator, state, DRAFT.slice(figure.start, figure.end)])
    expect(told).toEqual([
      ['常住人口', 'agrees', '51.28万人'],
      ['地区生产总值', 'disagrees', '268.45亿元'],
      ['地区生产总值', 'agrees', '268.1亿元'],
    ])
    expect(report?.mentions[0]?.held).toEqual({
      timePeriod: '2024-12-31T24:00',
      value: '51.28',
      unit: '万人',
      source: '统计公报',
      collectedOn: '2025-01-20',
    })
    expect(report?.diagnostics.map(({ code, severity }) => [code, severity])).toContainEqual(['register/mismatch', 'error'])
    expect(status).toBe(1)
    expect(err).toMatch(/^hegao：台账 list\.csv 第 6 行“时期”：“去年”看不懂.*，这一行没有用。\n$/)
  })

  it('counts the states in the text for people', async () => {
    const { out } = await hegao(['review', '--register', await file('list.csv', LIST), await file('draft.txt', DRAFT)])
    expect(out).toContain('台账：相符 2，不符 1')
    expect(out).toMatch(/^draft\.txt:2:\d+ error register\/mismatch .*286\.45/m)
  })

  it('understands 今年 by the date that is given', async () => {
    const draft = await file('undated.txt', '今年，全县地区生产总值达到286.45亿元。\n')
    const register = await file('list.csv', LIST)
    const state = async (date: string) => (await onlyReport(['--register', register, '--document-date', date, draft])).mentions[0]?.state
    expect(await state('2024-12-31')).toBe('agrees')
    expect(await state('2023-12-31')).not.toBe('agrees')
  })

  it('that cannot be used stops the command with one line, before any file', async () => {
    const draft = await file('draft.txt', DRAFT)
    for (const [name, content, reason] of [
      ['no-unit.csv', '指标,时期,数值\n常住人口,2024年,5', '表头缺少“单位”一列'],
      ['none.csv', '指标,时期,数值,单位\n', '没有数据'],
      ['cut.hegao.json', '{"format":"hegao-backup"', ''],
    ] as const) {
      const { status, out, err } = await hegao(['review', '--register', await file(name, content), draft])
      expect([status, out]).toEqual([2, ''])
      expect(err).toMatch(/^hegao：台账 [^\n]*。\n$/)
      expect(err).toContain(`${name}`)
      expect(err).toContain(reason)
    }
    expect((await hegao(['review', '--register', 'absent.csv', draft])).err).toContain('没有这个文件')
    expect((await hegao(['review', '--register', '-', draft])).err).toContain('--register')
  })
})
