import { useMemo } from 'react'
import { useWords } from '@/components/language'
import { Preview } from '@/components/templates/preview'
import { TOP } from '@/lib/templates/numbering'
import { render } from '@/lib/templates/render'
import type { DraftChoice } from './use-draft-choice'
import { EDITOR_WORDS } from './wording'

/** Sections and proposals to tick, and what an empty form of the result would write. */
export function DraftChoices({ cut, sections, fields, kind, onSections, onFields }: DraftChoice) {
  const words = useWords(EDITOR_WORDS).draft
  const blocks = useMemo(() => (kind ? render(kind, kind.sections, {}, TOP) : []), [kind])
  return (
    <div className="draft-choices">
      <fieldset>
        <legend>{words.sections}</legend>
        {cut.cuts.map(({ title, blocks: [first] }, index) => (
          <Tick key={first?.block.id} isOn={sections.has(index)} onToggle={() => onSections(toggled(sections, index))}>
            {title || words.opening}
          </Tick>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.proposals}</legend>
        {cut.proposals.length === 0 ? <p className="soft">{words.none}</p> : null}
        {cut.proposals.map(({ text, field, expression, location }, index) => (
          <Tick key={`${location.block}${location.start}`} isOn={fields.has(index)} onToggle={() => onFields(toggled(fields, index))}>
            {text}{' '}
            <span className="soft small">
              {words.as(
                expression
                  .replace('名', () => field.name)
                  .replace(/[{}]/g, '')
                  .trim()
                  .replace(/\s*\|\s*/, ' › '),
              )}
            </span>
          </Tick>
        ))}
      </fieldset>
      <Preview label={words.preview} blocks={blocks} />
    </div>
  )
}

function Tick({ isOn, onToggle, children }: { isOn: boolean; onToggle(): void; children: React.ReactNode }) {
  return (
    <label className="draft-tick">
      <input type="checkbox" checked={isOn} onChange={onToggle} /> {children}
    </label>
  )
}

function toggled(set: ReadonlySet<number>, index: number): ReadonlySet<number> {
  return new Set(set.has(index) ? [...set].filter((one) => one !== index) : [...set, index])
}
