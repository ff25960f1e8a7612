import { expect, test } from 'vitest'
import { closingFrom } from './closing'

const closingOf = (text: string): string => {
  const blocks = text.split('\n').map((line) => ({ text: line }))
  return blocks
    .slice(closingFrom(blocks))
    .map((block) => block.text)
    .join('|')
}

test.each([
  ['1.抓学习。\n2.抓落实。\n特此报告。\n青山镇人民政府\n2025年10月11日', '特此报告。|青山镇人民政府|2025年10月11日'],
  ['抓落实。\n\n县财政局\n县审计局\n二〇二五年十月', '|县财政局|县审计局|二〇二五年十月'],
  ['抓落实。\n妥否，请批示。\n', '妥否，请批示。|'],
  ['以上汇报，不妥之处请批评指正！', '以上汇报，不妥之处请批评指正！'],
])('%j closes with %j', (text, closing) => {
  expect(closingOf(text)).toBe(closing)
})

test.each([
  '一是抓学习。\n二是抓落实。',
  '（一）抓学习\n（二）抓落实',
  '工期从2024年3月到2025年10月。\n竣工在2025年10月11日',
  '以上三项工作已经完成，下一步还要继续抓好落实，确保年底前全部见效。另外，还要加强督查。',
  '',
])('%j has no closing', (text) => {
  expect(closingOf(text)).toBe('')
})
