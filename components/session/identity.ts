import type { FoundDocument } from '@/lib/messaging/connection'
import type { DocumentIdentity } from '@/lib/store/schema'
import type { Subject } from './state'

/**
 * The identity under which things are set aside, or null for a text that is in no page.
 * Frame ids change with each load: frames of one page at the same address are told apart by their order.
 */
export function identityOf(subject: Subject, documents: readonly FoundDocument[]): DocumentIdentity | null {
  if (subject.kind === 'text') return null
  const { origin, path, frameId, editor } = subject.target
  const twins = documents.filter(({ target }) => target.origin === origin && target.path === path && target.frameId !== 0)
  const frames = [...new Set(twins.map(({ target }) => target.frameId))].sort((a, b) => a - b)
  return { origin, path, frame: frameId === 0 ? 'top' : `frame ${frames.indexOf(frameId)}`, ordinal: editor }
}
