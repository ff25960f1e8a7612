import { expect, test } from 'vitest'
import { findingAt, reviewing } from '@/components/test-support/sample-review'
import { DEFAULT_SETTINGS } from '@/lib/review/settings'
import { readPlainText } from '@/lib/text/plain-text'
import { describePlace } from './outline-path'

const TEXT = '前言一段。\n一、重点工作\n（一）计划生育与人口服务管理工作\n一是抓好宣传。二是抓好服务，到位率90%。\n（二）其他\n收尾。'

function pathOf(quote: string): string {
  const { document } = readPlainText(TEXT)
  const found = findingAt(document, quote)
  if (!found) throw new Error(`no “${quote}”`)
  const { outline } = reviewing()(document, DEFAULT_SETTINGS).structure
  return describePlace(document, outline, found.location).join(' › ')
}

test('a place is named by headings and markers', () => {
  expect(pathOf('90%')).toBe('一、重点工作 › （一）计划生育与人口服务管… › 二是')
  expect(pathOf('收尾')).toBe('一、重点工作 › （二）其他')
})

test('a marker lies in the item it opens', () => {
  expect(pathOf('二是')).toBe('一、重点工作 › （一）计划生育与人口服务管… › 二是')
})

test('before the first heading a paragraph is named by its first words', () => {
  expect(pathOf('前言')).toBe('“前言一段。”')
})
