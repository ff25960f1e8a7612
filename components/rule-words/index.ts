/** The words of all rules: catalogues are found by file, as the rules are. */
import { useLocale } from '@/components/language'
import type { Diagnostic } from '@/lib/review/diagnostic'
import { type Locale, type RenderedDiagnostic, renderDiagnostic, type WordingCatalogue } from '@/lib/review/wording'

const zh = import.meta.glob<WordingCatalogue>('../../lib/*/wording.zh.ts', { eager: true, import: 'wording' })
const en = import.meta.glob<WordingCatalogue>('../../lib/*/wording.en.ts', { eager: true, import: 'wording' })

const CATALOGUES: Record<Locale, WordingCatalogue> = {
  zh: Object.assign({}, ...Object.values(zh)),
  en: Object.assign({}, ...Object.values(en)),
}

export function useCatalogue(): WordingCatalogue {
  return CATALOGUES[useLocale()]
}

export function useRendered(diagnostic: Diagnostic, isDrawn?: boolean): RenderedDiagnostic {
  return renderDiagnostic(diagnostic, useCatalogue(), isDrawn)
}
