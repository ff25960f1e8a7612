import { expect, test } from 'vitest'
import { BlockReader } from '../../review/block-reader'
import { review } from '../../review/engine'
import { DEFAULT_SETTINGS } from '../../review/settings'
import { readPlainText } from '../../text/plain-text'
import { lintKind } from '../lint-kind'
import { type DocumentKind, documentKindSchema } from '../model'
import { render } from '../render'
import { plainText } from '../rendered'
import { sampleValues } from '../sample-values'
import { fieldsOf } from '../section-fields'
import { buildSection } from './build'
import { cutDocument } from './cut'
import { proposeFields } from './proposals'

const REPORT = `清河县水利局2025年工作总结
2025年，清河县水利局认真抓好各项工作。现将有关情况报告如下：
一、主要工作
（一）抓工程建设
全年完成投资3.2亿元，新建渠道46公里，受益人口12600人。
（二）抓安全饮水
清河县解决了清河县北部山区饮水问题，覆盖率达98.5%。
二、存在问题
工作中还存在三个方面的问题：
一是资金缺口大。配套资金不足。
二是管护力量弱。专业人员偏少。
三是老旧设施多。维修任务重。
三、下一步打算
重点抓好两项工作：一是加快项目进度；二是健全管护机制。
项目	计划	完成
渠道	50	46
泵站	6	6
清河县水利局
2025年12月20日`

function read(text: string) {
  const { document } = readPlainText(text)
  const { structure, figures } = review(document, DEFAULT_SETTINGS, new BlockReader())
  return { document, structure, figures }
}

function rebuilt(text: string): { kind: DocumentKind; text: string } {
  const { document, structure, figures } = read(text)
  const proposals = proposeFields(document, figures)
  const sections = cutDocument(document, structure).map((cut, index) => ({ id: `s${index}`, ...buildSection(cut, structure, proposals) }))
  const kind = documentKindSchema.parse({ id: 'old', name: '旧稿', sections })
  const values = kind.sections.map((section) =>
    plainText(render(kind, [section], sampleValues(fieldsOf(kind, section)), { ...PLACE, ordinal: 1 })),
  )
  return { kind, text: values.join('\n') }
}

const PLACE = {
  level: 1,
  styles: [
    { family: '一、' as const, like: '一、' },
    { family: '（一）' as const, like: '（一）' },
  ],
}

test('a report is cut along its chapters', () => {
  const { document, structure } = read(REPORT)
  expect(cutDocument(document, structure).map(({ title }) => title)).toEqual(['', '主要工作', '存在问题', '下一步打算'])
})

test('what will be different next time is proposed', () => {
  const { document, figures } = read(REPORT)
  const proposed = proposeFields(document, figures).map(({ text, expression, field }) => expression.replace('名', field.name) + text)
  expect(proposed).toEqual(
    expect.arrayContaining([
      '{{ 单位 }}清河县水利局',
      '{{ 年度 }}2025',
      '{{ 日期 | 公文日期 }}2025年12月20日',
      '{{ 新建渠道 }}46',
      '{{ 覆盖率 }}98.5',
      '{{ 受益人口 }}12600',
    ]),
  )
})

test('filled with its own examples a template is the report again', () => {
  const { kind, text } = rebuilt(REPORT)
  expect(lintKind(kind)).toEqual([])
  // Every section begins with its own first number here.
  const expected = REPORT.replace('二、存在', '一、存在').replace('三、下一步', '一、下一步')
  expect(text).toBe(expected)
})

test('lists carry their counts', () => {
  const { kind } = rebuilt(REPORT)
  const problems = kind.sections[2]
  expect(problems?.blocks).toEqual([
    { style: 'heading', level: 1, text: '存在问题' },
    '工作中还存在{{ 问题 | 个数 }}个方面的问题：',
    { style: 'list', of: '问题', markers: '一是', item: '**{{ 项.标题 }}。**{{ 项.内容 }}。' },
  ])
})

test('a report without headings is one section, braces are text', () => {
  const { kind, text } = rebuilt('情况{{ 很好 }}。\n共12户。')
  expect(kind.sections).toHaveLength(1)
  expect(text).toBe('情况{ { 很好 } }。\n共12户。')
})
