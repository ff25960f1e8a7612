import { expect, test } from 'vitest'
import { resolveLocale } from '.'

test('the language follows the browser until it is set', () => {
  expect(resolveLocale('auto', 'zh-CN')).toBe('zh')
  expect(resolveLocale('auto', 'ZH-tw')).toBe('zh')
  expect(resolveLocale('auto', 'en-GB')).toBe('en')
  expect(resolveLocale('auto', 'fr')).toBe('en')
  expect(resolveLocale('zh', 'en')).toBe('zh')
})
