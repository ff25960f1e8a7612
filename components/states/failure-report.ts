import type { Review } from '@/lib/review/engine'

/** What a report of failed checks says: names and sizes, never a word of the document. */
export function failureReport({ failed, characters, structure }: Review, userAgent: string): string {
  return [`failed: ${failed.join(', ')}`, `characters: ${characters}`, `lists: ${structure.enumerations.length}`, userAgent].join('\n')
}
