import { Button, CloseButton } from '@mantine/core'
import { useWords } from '@/components/language'
import { moved } from '@/lib/templates/edit'
import type { Section } from '@/lib/templates/model'
import { EDITOR_WORDS } from './wording'

interface SectionListProps {
  sections: readonly Section[]
  /** Id of the section in hand. */
  open: string
  onOpen(id: string): void
  onAdd(): void
  onChange(sections: Section[]): void
}

/** The sections of a kind in the order of the document. */
export function SectionList({ sections, open, onOpen, onAdd, onChange }: SectionListProps) {
  const words = useWords(EDITOR_WORDS)
  return (
    <nav className="section-list" aria-label={words.sections}>
      {sections.map(({ id, title }, index) => (
        <div key={id} data-open={id === open || undefined}>
          <button type="button" aria-current={id === open} onClick={() => onOpen(id)}>
            {title}
          </button>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={`${words.up}：${title}`}
            onClick={() => onChange(moved(sections, index, index - 1))}
          >
            ↑
          </Button>
          {sections.length > 1 ? (
            <CloseButton
              size="xs"
              aria-label={`${words.remove}：${title}`}
              onClick={() => onChange(sections.filter((one) => one.id !== id))}
            />
          ) : null}
        </div>
      ))}
      <Button size="compact-xs" variant="default" onClick={onAdd}>
        {words.addSection}
      </Button>
    </nav>
  )
}
