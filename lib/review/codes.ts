/** The diagnostic codes of the command line and the severities that each may have, the usual one first. */
import type { Severity } from './diagnostic'

export const CODES = {
  'structure/missing-ordinal': ['error'],
  'structure/repeated-ordinal': ['error'],
  'structure/wrong-start': ['error', 'warning'],
  'structure/lone-item': ['error', 'warning'],
  'structure/mixed-series': ['warning', 'information'],
  'structure/level-skipped': ['warning'],
  'structure/announced-count': ['error'],
  'structure/empty-section': ['warning'],
  'structure/marker-form': ['warning'],
  'structure/inconsistent-form': ['warning', 'information'],
  'figures/ratio': ['error'],
  'figures/change': ['error'],
  'figures/total': ['error'],
  'figures/part-exceeds-whole': ['error'],
  'figures/product': ['error'],
  'figures/listed-count': ['error'],
  'figures/respectively': ['error'],
  'figures/unit-conversion': ['error'],
  'figures/comparison': ['error'],
  'figures/calendar': ['error', 'warning'],
  'figures/conflict': ['error'],
  'figures/table-total': ['error'],
  'figures/usage': ['warning', 'information'],
  'draft/placeholder': ['error', 'warning'],
  'draft/leftover': ['warning'],
  'register/mismatch': ['error'],
  'register/superseded': ['warning'],
} as const satisfies Record<string, readonly Severity[]>

export type DiagnosticCode = keyof typeof CODES

/** What a doubtful statement and a matter of taste may be shown as, whatever the code. */
export const SOFT_SEVERITIES: readonly Severity[] = ['information', 'hint']
