import { Button, CloseButton } from '@mantine/core'
import { useRef } from 'react'
import { useWords } from '@/components/language'
import { type Block, type Field, type LeafBlock, LIST_MARKERS, type ListBlock } from '@/lib/templates/model'
import { BLOCK_STYLES, type BlockStyle, styleOf, textOf, withStyle, withText } from './block-styles'
import { ChipText, type ChipTextHandle } from './chip-text'
import { FieldMenu } from './field-menu'
import { EDITOR_WORDS } from './wording'

interface BlockRowProps {
  block: Block
  fields: readonly Field[]
  onChange(block: Block): void
  onMove(by: number): void
  onRemove(): void
}

/** One block: its style, its text with chips, and where it stands. */
export function BlockRow({ block, fields, onChange, onMove, onRemove }: BlockRowProps) {
  const words = useWords(EDITOR_WORDS)
  const lists = fields.filter(({ type }) => type === 'list').map(({ name }) => name)
  const style = styleOf(block)
  return (
    <div className="block-row">
      <div className="block-head">
        {style === null ? (
          <span className="soft small">{words.conditional}</span>
        ) : (
          <label>
            <span className="sr-only">{words.style}</span>
            <select
              value={style}
              onChange={({ currentTarget }) =>
                onChange(withStyle(block as LeafBlock, currentTarget.value as BlockStyle, lists[0] ?? '附件'))
              }
            >
              {BLOCK_STYLES.map((one) => (
                <option key={one} value={one}>
                  {words.styles[one]}
                </option>
              ))}
            </select>
          </label>
        )}
        <LeafOptions block={block} lists={lists} onChange={onChange} />
        <span className="block-tools">
          <Button size="compact-xs" variant="subtle" aria-label={words.up} onClick={() => onMove(-1)}>
            ↑
          </Button>
          <Button size="compact-xs" variant="subtle" aria-label={words.down} onClick={() => onMove(1)}>
            ↓
          </Button>
          <CloseButton size="xs" aria-label={words.removeBlock} onClick={onRemove} />
        </span>
      </div>
      {style === null ? null : <LeafTexts block={block as LeafBlock} fields={fields} onChange={onChange} />}
    </div>
  )
}

/** Level of a heading, list and markers of a list. */
function LeafOptions({ block, lists, onChange }: { block: Block; lists: readonly string[]; onChange(block: Block): void }) {
  const words = useWords(EDITOR_WORDS)
  if (typeof block === 'string' || 'if' in block) return null
  if (block.style === 'heading')
    return (
      <label>
        <select value={block.level} onChange={({ currentTarget }) => onChange({ ...block, level: Number(currentTarget.value) })}>
          {[1, 2, 3, 4].map((level) => (
            <option key={level}>{level}</option>
          ))}
        </select>{' '}
        {words.level}
      </label>
    )
  if (block.style !== 'list' && block.style !== 'table') return null
  return (
    <>
      <label>
        {words.list}{' '}
        <select value={block.of} onChange={({ currentTarget }) => onChange({ ...block, of: currentTarget.value })}>
          {[...new Set([block.of, ...lists])].map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      {block.style === 'list' ? <ListOptions block={block} onChange={onChange} /> : null}
    </>
  )
}

function ListOptions({ block, onChange }: { block: ListBlock; onChange(block: Block): void }) {
  const words = useWords(EDITOR_WORDS)
  return (
    <>
      <label>
        {words.markers}{' '}
        <select
          value={block.markers}
          onChange={({ currentTarget }) => onChange({ ...block, markers: currentTarget.value as ListBlock['markers'] })}
        >
          {LIST_MARKERS.map((markers) => (
            <option key={markers} value={markers}>
              {markers === 'heading' ? '（一）' : markers === 'none' ? '—' : markers}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={block.joined ?? false}
          onChange={({ currentTarget }) => onChange({ ...block, joined: currentTarget.checked })}
        />{' '}
        {words.joined}
      </label>
    </>
  )
}

/** The texts of a block, each with the fields that it may name. */
function LeafTexts({ block, fields, onChange }: { block: LeafBlock; fields: readonly Field[]; onChange(block: Block): void }) {
  const words = useWords(EDITOR_WORDS)
  if (typeof block !== 'string' && block.style === 'attachments') return null
  if (typeof block !== 'string' && block.style === 'table')
    return block.columns.map((column, index) => (
      <TextRow
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
        key={index}
        label={column.head}
        value={column.cell}
        fields={fields}
        list={block.of}
        onChange={(cell) => onChange({ ...block, columns: block.columns.map((one, place) => (place === index ? { ...one, cell } : one)) })}
      />
    ))
  const list = typeof block !== 'string' && block.style === 'list' ? block : null
  return (
    <>
      {list ? (
        <TextRow
          label={words.lead}
          value={list.lead ?? ''}
          fields={fields}
          list={null}
          onChange={(lead) => onChange(withLead(list, lead))}
        />
      ) : null}
      <TextRow
        label={list ? words.item : words.blocks}
        value={textOf(block)}
        fields={fields}
        list={list?.of ?? null}
        onChange={(text) => onChange(withText(block, text))}
      />
    </>
  )
}

function withLead({ lead: _, ...block }: ListBlock, lead: string): ListBlock {
  return lead ? { ...block, lead } : block
}

interface TextRowProps {
  label: string
  value: string
  fields: readonly Field[]
  /** The list whose entries the text may name. */
  list: string | null
  onChange(value: string): void
}

function TextRow({ label, value, fields, list, onChange }: TextRowProps) {
  const text = useRef<ChipTextHandle>(null)
  return (
    <div className="text-row">
      <span className="soft small">{label}</span>
      <ChipText ref={text} label={label} value={value} onChange={onChange} />
      <FieldMenu fields={fields} list={list} onChoose={(expression) => text.current?.insert(expression)} />
    </div>
  )
}
