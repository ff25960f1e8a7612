import { useWords } from '@/components/language'
import { formatMarker } from '@/lib/structure/marker-text'
import type { Placement } from '@/lib/templates/place'
import { TEMPLATE_WORDS, type TemplateWords } from './wording'

interface PlacementChoiceProps {
  placements: readonly Placement[]
  chosen: number
  onChoose(index: number): void
}

/** How the section is numbered at the caret: the likeliest is chosen, the others are one choice away. */
export function PlacementChoice({ placements, chosen, onChoose }: PlacementChoiceProps) {
  const words = useWords(TEMPLATE_WORDS)
  return (
    <label className="template-choice">
      <span className="soft">{words.place}</span>
      <select className="plain-field" value={chosen} onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}>
        {placements.map((placement, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: placements are told by their place in the list
          <option key={index} value={index}>
            {placementText(placement, words)}
          </option>
        ))}
      </select>
    </label>
  )
}

function placementText({ relation, item, place }: Placement, words: TemplateWords): string {
  const [style] = place.styles
  const next = (style && formatMarker(style.family, style.like, place.ordinal)) ?? ''
  const marker = item ? `${item.marker.text}${item.name.slice(0, 8)}` : ''
  return relation === 'top' ? words.top(next) : words[relation](marker, next)
}
