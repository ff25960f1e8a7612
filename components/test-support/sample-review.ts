/** Hand-made findings: what the panel draws must not depend on what the rules find today. */

import type { Register } from '@/lib/register/model'
import { buildRegisterIndex } from '@/lib/register/register-index'
import { BlockReader } from '@/lib/review/block-reader'
import type { Diagnostic, TextEdit } from '@/lib/review/diagnostic'
import type { Review } from '@/lib/review/engine'
import { review } from '@/lib/review/engine'
import type { TextDocument } from '@/lib/text/document'
import type { Reviewing } from './scripted-reviewer'

/** A finding at the first occurrence of a quote; null where the document does not have it. */
export function findingAt(document: TextDocument, quote: string, rest: Partial<Diagnostic> = {}): Diagnostic | null {
  for (const block of document.blocks) {
    const start = block.text.indexOf(quote)
    if (start < 0) continue
    const rule = rest.rule ?? 'structure/marker-form/wrong-punctuation'
    return {
      id: `${rule}:${quote}`,
      code: rule.slice(0, rule.lastIndexOf('/')),
      rule,
      severity: 'error',
      location: { block: block.id, start, end: start + quote.length },
      data: {},
      evidence: null,
      related: [],
      actions: [],
      unfinishedWithin: null,
      quote,
      fingerprint: quote,
      ...rest,
    }
  }
  return null
}

/** The edit that replaces the first occurrence of a text in a block that has `within`. */
export function editAt(document: TextDocument, expected: string, newText: string, within = expected): TextEdit {
  const block = document.blocks.find(({ text }) => text.includes(within))
  if (!block) throw new Error(`no block has “${within}”`)
  const start = block.text.indexOf(within) + within.indexOf(expected)
  return { block: block.id, start, end: start + expected.length, expected, newText }
}

/** A reviewer that reads the structure with the real reader and finds what `find` says. */
export function reviewing(find: (document: TextDocument) => (Diagnostic | null)[] = () => [], change: Partial<Review> = {}): Reviewing {
  return (document, settings) => {
    const { structure, figures, register, verified } = review(document, settings, new BlockReader())
    const ignored = new Set(settings.ignored)
    const found = find(document).filter((one) => one !== null)
    const isOff = ({ rule, fingerprint }: Diagnostic) => settings.disabledRules.includes(rule) || ignored.has(`${rule}:${fingerprint}`)
    return {
      sessionId: document.sessionId,
      version: document.version,
      characters: document.blocks.reduce((sum, { text }) => sum + text.length, 0),
      complete: document.complete,
      structure,
      figures,
      register,
      diagnostics: found.filter((one) => !isOff(one)),
      ignored: found.filter(isOff),
      failed: [],
      verified,
      ...change,
    }
  }
}

/** A reviewer that compares with a register and finds what the real rules find. */
export function reviewingWith(register: Register): Reviewing {
  const index = buildRegisterIndex(register)
  return (document, settings) => review(document, settings, new BlockReader(), index)
}
