import { useWords } from '@/components/language'
import type { Section } from '@/lib/templates/model'
import { TEMPLATE_WORDS } from './wording'

interface SectionChoiceProps {
  sections: readonly Section[]
  /** Ids of those that are left out. */
  without: ReadonlySet<string>
  onChange(without: ReadonlySet<string>): void
}

/** Which sections of a whole document are written; all at first. */
export function SectionChoice({ sections, without, onChange }: SectionChoiceProps) {
  const words = useWords(TEMPLATE_WORDS)
  const toggle = (id: string) => onChange(new Set(without.has(id) ? [...without].filter((one) => one !== id) : [...without, id]))
  return (
    <details className="template-parts">
      <summary>{words.parts(sections.length - without.size, sections.length)}</summary>
      {sections.map(({ id, title }) => (
        <label key={id}>
          <input type="checkbox" checked={!without.has(id)} onChange={() => toggle(id)} /> {title}
        </label>
      ))}
    </details>
  )
}
