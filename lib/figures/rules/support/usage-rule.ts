/** A rule over forms of figures: one kind of usage, one repair. */
import type { Severity } from '../../../review/diagnostic'
import type { Rule } from '../../../review/rule'
import type { UsageKind } from '../../usage'

interface UsageRule {
  slug: UsageKind
  severity: Severity
  basis: string
}

/** The rule for one kind of usage. */
export function usageRule({ slug, severity, basis }: UsageRule): Rule {
  return {
    slug,
    code: 'figures/usage',
    severity,
    basis,
    isAbsence: false,
    *check(context) {
      for (const { kind, location, newText } of context.figures.usages) {
        if (kind !== slug) continue
        const written = context.blockOf(location.block).text.slice(location.start, location.end)
        yield {
          location,
          data: { written, newText },
          actions:
            newText === null ? [] : [{ kind: 'rewrite', data: { written, newText }, edits: [{ ...location, expected: written, newText }] }],
        }
      }
    },
  }
}
