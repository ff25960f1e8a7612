import { Button } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { useWords } from '@/components/language'
import { Preview } from '@/components/templates/preview'
import { COMMON_FIELDS } from '@/lib/templates/common-fields'
import { freshSectionId, moved, newSection, renameField } from '@/lib/templates/edit'
import { lintKind } from '@/lib/templates/lint-kind'
import { type DocumentKind, documentKindSchema, type Field, type Section } from '@/lib/templates/model'
import { TOP } from '@/lib/templates/numbering'
import { render } from '@/lib/templates/render'
import { sampleValues } from '@/lib/templates/sample-values'
import { fieldsOf } from '@/lib/templates/section-fields'
import { BlockRow } from './block-row'
import { FieldRow } from './field-row'
import { SectionList } from './section-list'
import { EDITOR_WORDS } from './wording'

interface KindEditorProps {
  saved: DocumentKind
  category: string
  onSave(kind: DocumentKind, category: string): void
}

/** The editor of one kind: its sections, the blocks of the one in hand, its fields, and how it will look. */
export function KindEditor({ saved, category: savedCategory, onSave }: KindEditorProps) {
  const words = useWords(EDITOR_WORDS)
  const [kind, setKind] = useState(saved)
  const [category, setCategory] = useState(savedCategory)
  const [open, setOpen] = useState(saved.sections[0]?.id ?? '')
  const section = kind.sections.find(({ id }) => id === open) ?? kind.sections[0]
  const faults = useMemo(() => faultsOf(kind, words.faultAt), [kind, words])
  const isChanged = JSON.stringify(kind) !== JSON.stringify(saved) || category !== savedCategory
  useLeaveWarning(isChanged)
  const save = () => {
    if (isChanged && faults.length === 0) onSave(kind, category)
  }
  const changeSection = (changed: Section) =>
    setKind({ ...kind, sections: kind.sections.map((one) => (one.id === changed.id ? changed : one)) })
  const addSection = () => {
    const added = newSection(freshSectionId(kind.sections), words.newSection)
    setKind({ ...kind, sections: [...kind.sections, added] })
    setOpen(added.id)
  }
  return (
    <section
      className="kind-editor"
      aria-label={kind.name}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        save()
      }}
    >
      <header className="kind-head">
        <label>
          {words.name} <input value={kind.name} onChange={({ currentTarget }) => setKind({ ...kind, name: currentTarget.value })} />
        </label>
        <label>
          {words.category} <input value={category} maxLength={40} onChange={({ currentTarget }) => setCategory(currentTarget.value)} />
        </label>
        <Button size="xs" disabled={!isChanged || faults.length > 0} onClick={save}>
          {words.save}
        </Button>
        <span className="small soft" role="status">
          {faults.length > 0 ? words.faults(faults.length) : isChanged ? words.unsaved : ''}
        </span>
      </header>
      {faults.length > 0 ? (
        <ul className="kind-faults small">
          {faults.slice(0, 8).map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      ) : null}
      <div className="kind-body">
        <SectionList
          sections={kind.sections}
          open={section?.id ?? ''}
          onOpen={setOpen}
          onAdd={addSection}
          onChange={(sections) => setKind({ ...kind, sections })}
        />
        {section ? (
          <div className="section-editor">
            <SectionForm section={section} fields={knownOf(kind)} onChange={changeSection} />
            <Fields kind={kind} onChange={setKind} />
          </div>
        ) : null}
        {section ? <SectionPreview kind={kind} section={section} /> : null}
      </div>
    </section>
  )
}

function knownOf(kind: DocumentKind): Field[] {
  return ownFirst(kind.fields ?? [], COMMON_FIELDS)
}

/** A field takes the place of a wider one with its name. */
function ownFirst(own: readonly Field[], wider: readonly Field[]): Field[] {
  return [...own, ...wider.filter(({ name }) => own.every((field) => field.name !== name))]
}

/** Sentences on what must be corrected: the form first, then what the texts name. */
function faultsOf(kind: DocumentKind, sentence: (section: string, message: string) => string): string[] {
  const parsed = documentKindSchema.safeParse(kind)
  const titleAt = (path: readonly PropertyKey[]) => (path[0] === 'sections' ? (kind.sections[Number(path[1])]?.title ?? '') : kind.name)
  if (!parsed.success) return parsed.error.issues.map(({ path }) => sentence(titleAt(path), path.slice(2).join('.')))
  return lintKind(kind).map(({ path, message }) => sentence(titleAt(path), message))
}

function useLeaveWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isChanged])
}

function SectionForm({ section, fields, onChange }: { section: Section; fields: readonly Field[]; onChange(section: Section): void }) {
  const words = useWords(EDITOR_WORDS)
  const { blocks } = section
  return (
    <div className="section-form">
      <label>
        {words.sectionTitle}{' '}
        <input value={section.title} onChange={({ currentTarget }) => onChange({ ...section, title: currentTarget.value })} />
      </label>
      <label>
        {words.keywords}{' '}
        <input
          key={section.id}
          defaultValue={(section.keywords ?? []).join('；')}
          onBlur={({ currentTarget }) =>
            onChange({
              ...section,
              keywords: currentTarget.value
                .split(/[；;]/)
                .map((one) => one.trim())
                .filter(Boolean),
            })
          }
        />
      </label>
      {blocks.map((block, index) => (
        <BlockRow
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
          key={index}
          block={block}
          fields={ownFirst(section.fields ?? [], fields)}
          onChange={(changed) => onChange({ ...section, blocks: blocks.map((one, place) => (place === index ? changed : one)) })}
          onMove={(by) => onChange({ ...section, blocks: moved(blocks, index, index + by) })}
          onRemove={() => onChange({ ...section, blocks: blocks.filter((_, place) => place !== index) })}
        />
      ))}
      <Button size="compact-xs" variant="default" onClick={() => onChange({ ...section, blocks: [...blocks, '正文'] })}>
        {words.addBlock}
      </Button>
    </div>
  )
}

function Fields({ kind, onChange }: { kind: DocumentKind; onChange(kind: DocumentKind): void }) {
  const words = useWords(EDITOR_WORDS)
  const fields = kind.fields ?? []
  return (
    <details className="kind-fields" open={fields.length > 0 && fields.length < 8}>
      <summary>
        {words.fields} {fields.length}
      </summary>
      {fields.map((field, index) => (
        <FieldRow
          // biome-ignore lint/suspicious/noArrayIndexKey: names change while they are typed
          key={index}
          field={field}
          onChange={(changed) => onChange({ ...kind, fields: fields.map((one, place) => (place === index ? changed : one)) })}
          onRename={(name) => onChange(renameField(kind, field.name, name))}
          onRemove={() => onChange({ ...kind, fields: fields.filter((_, place) => place !== index) })}
        />
      ))}
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => onChange({ ...kind, fields: [...fields, { name: freeName(words.newField, fields), type: 'text' }] })}
      >
        {words.addField}
      </Button>
    </details>
  )
}

function freeName(wanted: string, fields: readonly Field[]): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted}${count}`
    if (fields.every((field) => field.name !== name)) return name
  }
}

/** What does not read at the moment is shown as it was before. */
function SectionPreview({ kind, section }: { kind: DocumentKind; section: Section }) {
  const words = useWords(EDITOR_WORDS)
  const blocks = useMemo(() => {
    try {
      return render(kind, [section], sampleValues(fieldsOf(kind, section)), TOP)
    } catch {
      return null // the faults above say why
    }
  }, [kind, section])
  return blocks ? <Preview label={words.preview} blocks={blocks} /> : <div className="template-preview" />
}
