/** Counts of the test runners' JSON reports. A report that is not there counts as nothing: the step's exit status speaks for it. */
import { readFileSync } from 'node:fs'

/** A step that is one check: types, lint, build. */
export const SINGLE = (status) => ({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: [] })

/** @param {string} file report of `vitest --reporter=json` */
export function countVitest(file) {
  const counts = { passed: 0, failed: 0, skipped: [] }
  for (const suite of read(file)?.testResults ?? []) {
    // A file that could not be loaded has no tests to count.
    if (suite.status === 'failed' && suite.assertionResults.length === 0) counts.failed++
    for (const { status, fullName } of suite.assertionResults) {
      if (status === 'passed') counts.passed++
      else if (status === 'failed') counts.failed++
      else counts.skipped.push(fullName)
    }
  }
  return counts
}

/** @param {string} file report of `playwright test --reporter=json` */
export function countPlaywright(file) {
  const report = read(file)
  const counts = { passed: 0, failed: report?.errors?.length ?? 0, skipped: [], unsteady: [] }
  for (const spec of (report?.suites ?? []).flatMap(specsOf)) {
    for (const { status, annotations = [] } of spec.tests) {
      if (status === 'expected' || status === 'flaky') counts.passed++
      else if (status === 'unexpected') counts.failed++
      else counts.skipped.push([spec.title, ...annotations.map(({ description }) => description)].filter(Boolean).join(': '))
      // It passed only when repeated, which is tried in CI alone: named, so that somebody looks into it.
      if (status === 'flaky') counts.unsteady.push(spec.title)
    }
  }
  return counts
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
