import { useMemo } from 'react'
import { useStored } from '@/components/preferences'
import { readOfficeProfile, readOwnKinds, readTemplateUse, type TemplateUse } from '@/lib/store/templates'
import { BUILTIN_KINDS } from '@/lib/templates/builtin'
import type { DocumentKind } from '@/lib/templates/model'
import type { Values } from '@/lib/templates/scope'

const NO_KINDS: DocumentKind[] = []
const NO_PROFILE: Values = {}
const NO_USE: TemplateUse[] = []

/** The user's own kinds first, then the built-in ones; an own kind takes the place of the built-in one with its id. */
export function useKinds(): readonly DocumentKind[] {
  const own = useStored(readOwnKinds, [], NO_KINDS)
  // The same list while nothing changed: the index of the search is built from it.
  return useMemo(() => {
    const ids = new Set(own.map(({ id }) => id))
    return own.length === 0 ? BUILTIN_KINDS : [...own, ...BUILTIN_KINDS.filter(({ id }) => !ids.has(id))]
  }, [own])
}

/** What the office entered once, by the names of common fields. */
export function useOfficeProfile(): Values {
  return useStored(readOfficeProfile, [], NO_PROFILE)
}

/** Templates in the order of their last use, and favourites. */
export function useTemplateUse(): readonly TemplateUse[] {
  return useStored(readTemplateUse, [], NO_USE)
}
