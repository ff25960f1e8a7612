/** What users are given must be free to give: licences of everything that is bundled, direct or not. */
import { expect, test } from 'vitest'
import { packageFile, readFile } from './project'

const ACCEPTED = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'CC0-1.0',
  '(MPL-2.0 OR Apache-2.0)',
  '(MIT OR CC0-1.0)',
]

interface LockEntry {
  dev?: boolean
  devOptional?: boolean
  license?: string
}

const packages: Record<string, LockEntry> = JSON.parse(readFile('package-lock.json')).packages
const production = Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional)

test('every production dependency has a licence that we may pass on', () => {
  expect(production.length).toBeGreaterThanOrEqual(Object.keys(packageFile().dependencies).length)
  expect(
    production.filter(([, { license }]) => !ACCEPTED.includes(license ?? '')).map(([path, { license }]) => `${path}: ${license}`),
  ).toEqual([])
})

test('versions are exact: an update is a commit', () => {
  const { dependencies, devDependencies } = JSON.parse(readFile('package.json'))
  const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/.test(version))
  expect(loose).toEqual([])
})
