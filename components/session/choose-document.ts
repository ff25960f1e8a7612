import type { DocumentTarget, FoundDocument } from '@/lib/messaging/connection'

/** True where both name the same editor of the same page in the same tab. */
export function isSameTarget(a: DocumentTarget, b: DocumentTarget): boolean {
  return a.tabId === b.tabId && a.frameId === b.frameId && a.editor === b.editor && a.origin === b.origin && a.path === b.path
}

/**
 * The editor to open by itself: the one watched before if it is still there, else the one the
 * user was in, else the longest. Editors that cannot be read come last.
 */
export function chooseDocument(documents: readonly FoundDocument[], before: DocumentTarget | null): FoundDocument | undefined {
  const kept = before && documents.find(({ target }) => isSameTarget(target, before))
  if (kept) return kept
  return [...documents].sort((a, b) => rank(b) - rank(a) || b.info.characters - a.info.characters)[0]
}

function rank({ info }: FoundDocument): number {
  return (info.adapter === 'unreadable' ? 0 : 2) + (info.isFocused ? 1 : 0)
}
