import { expect, test } from 'vitest'
import { readFile } from './project'
import { renderRulesPage } from './rules-page'

test('docs/rules.md shows the rules as they are: run `npm run docs` and commit it', () => {
  expect(readFile('docs/rules.md')).toBe(renderRulesPage())
})
