import { useWords } from '@/components/language'
import type { Location } from '@/lib/text/document'
import type { Bead } from './beads'
import type { ListNode } from './outline-nodes'
import { OUTLINE_WORDS, type OutlineWords } from './wording'

/** What a bead says to the pointer and, through the row's label, to a screen reader. */
export function describeBead(bead: Bead, words: OutlineWords): string {
  if (bead.state === 'missing') return words.gap
  if (bead.state === 'ahead') return words.ahead
  const parts = [`${bead.marker}${bead.name}`]
  if (bead.state === 'wrong') parts.push(words.wrong)
  if (bead.isAtCaret) parts.push(words.hereIsCaret)
  return parts.join(' · ')
}

/** A list as a string of beads within the frame of its announced count. */
export function BeadRow({ node, onJump }: { node: ListNode; onJump(place: Location): void }) {
  const words = useWords(OUTLINE_WORDS)
  const { announced, items } = node.enumeration
  return (
    <span className="outline-list">
      <span className="beads">
        {node.beads.map((bead, index) => (
          // The row's label says all this: beads are a help for the pointer only.
          // biome-ignore lint/a11y/noStaticElementInteractions: the row itself takes the keyboard
          // biome-ignore lint/a11y/useKeyWithClickEvents: the row itself takes the keyboard
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: beads have no identity but their place
            key={index}
            className="bead"
            data-state={bead.state}
            data-caret={bead.isAtCaret || undefined}
            title={describeBead(bead, words)}
            onClick={(event) => {
              event.stopPropagation()
              if (bead.location) onJump(bead.location)
            }}
          />
        ))}
      </span>
      <span className="outline-count" data-broken={node.isCountBroken || undefined}>
        {words.count(announced?.text ?? null, items.length)}
      </span>
    </span>
  )
}
