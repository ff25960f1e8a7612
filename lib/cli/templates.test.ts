import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TemplateReport } from './templates'

const script = fileURLToPath(new URL('../../scripts/hegao.mjs', import.meta.url))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hegao-templates-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Outcome {
  status: number
  out: string
  err: string
}

function hegao(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile('node', [script, ...args], { cwd: folder, maxBuffer: 1 << 28 }, (error, out, err) => {
      resolve({ status: error ? Number(error.code) : 0, out, err })
    })
  })
}

async function valuesFile(values: unknown): Promise<string> {
  await writeFile(join(folder, 'values.json'), typeof values === 'string' ? values : JSON.stringify(values))
  return 'values.json'
}

test('templates are listed with their fields', async () => {
  const { status, out } = await hegao('templates', '--format', 'json')
  const reports = JSON.parse(out) as TemplateReport[]
  expect(status).toBe(0)
  expect(reports.length).toBeGreaterThan(150)
  expect(reports.find(({ id }) => id === 'request/matter')).toEqual({
    id: 'request/matter',
    kind: '请示',
    section: '请示事项',
    title: '请示：请示事项',
    fields: [
      { name: '上级单位', type: 'office', required: true },
      { name: '金额', type: 'money', required: true },
      { name: '用途', type: 'long-text', required: true },
      { name: '资金来源', type: 'text', required: true },
    ],
  })
})

test('what has no value stays open', async () => {
  const { out } = await hegao('fill', 'request/matter')
  expect(out).toBe('恳请【上级单位】安排资金【金额】元（大写：人民币【金额】），【用途】。所需资金建议从【资金来源】中列支。\n')
})

test('values are filled in, counts and capitals follow', async () => {
  const money = await hegao(
    'fill',
    'request/matter',
    '--values',
    await valuesFile({ 上级单位: '县政府', 金额: 10203.5, 用途: '用于维修', 资金来源: '预备费' }),
  )
  expect(money.out).toBe('恳请县政府安排资金10203.5元（大写：人民币壹万零贰佰零叁元伍角整），用于维修。所需资金建议从预备费中列支。\n')
  const problems = Array.from({ length: 4 }, (_, index) => ({ 标题: `问题${'甲乙丙丁'[index]}`, 表现: '有待解决' }))
  const list = await hegao('fill', 'work-report/problems', '--values', await valuesFile({ 事项: '防火', 问题: problems, 年度: '2026' }))
  expect(list.out).toContain('主要表现在四个方面：\n一是问题甲。')
  expect(list.out).toContain('\n四是问题丁。')
})

test('indicators come from the register, with the growth that it holds', async () => {
  await writeFile(
    join(folder, 'register.csv'),
    '指标,别名,时期,数值,单位\n粮食产量,粮食总产,2024年,10.0,万吨\n粮食产量,,2025年,10.5,万吨\n造林面积,,2025年,800,亩\n',
  )
  const values = await valuesFile({ 年度: '2025', 地区: '全县', 指标: ['粮食总产', '造林面积@2025年', '水产品产量'] })
  const { out } = await hegao('fill', 'fragments/figures', '--values', values, '--register', 'register.csv')
  expect(out).toBe('2025年，全县粮食产量10.5万吨，比上年增长5.0%；造林面积800亩；【指标】。\n')
})

test.each<[string, string[], unknown, string]>([
  [
    'a template that does not exist',
    ['fill', 'work-report/problem'],
    {},
    '没有“work-report/problem”这个模板，是不是“work-report/problems”',
  ],
  ['a field that does not exist', ['fill', 'request/matter', '--values', 'values.json'], { 金客: '1' }, '没有“金客”这个变量，是不是“金额”'],
  ['a number that is none', ['fill', 'request/matter', '--values', 'values.json'], { 金额: '很多' }, '金额要填数字，“很多”不是'],
  ['a list that is none', ['fill', 'work-report/problems', '--values', 'values.json'], { 问题: '甲' }, '“问题”是一组，要写成 [ … ]'],
  ['a file that is no JSON', ['fill', 'request/matter', '--values', 'values.json'], '{', '不是完整的 JSON'],
  ['no template', ['fill'], {}, 'fill 之后写一个模板的编号'],
  ['an option of another command', ['templates', '--register', 'x'], {}, 'templates 没有 --register 这个选项'],
])('%s is refused with the reason', async (_, args, values, reason) => {
  await valuesFile(values)
  const { status, out, err } = await hegao(...args)
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(err).toContain(reason)
})
