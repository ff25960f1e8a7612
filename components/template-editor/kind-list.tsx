import { Button, CloseButton } from '@mantine/core'
import { useWords } from '@/components/language'
import type { TemplateKindRow } from '@/lib/store/templates'
import type { DocumentKind } from '@/lib/templates/model'
import { Packs } from './packs'
import { EDITOR_WORDS } from './wording'

interface KindListProps {
  rows: readonly TemplateKindRow[]
  builtin: readonly DocumentKind[]
  open: string | null
  onOpen(id: string | null): void
  onCreate(): void
  onCopy(kind: DocumentKind): void
  onRemove(row: TemplateKindRow): void
  onMove(id: string, by: number): void
  onFromDraft(): void
}

/** Own kinds by category in the user's order, the built-in ones below, to be copied. */
export function KindList({ rows, builtin, open, ...on }: KindListProps) {
  const words = useWords(EDITOR_WORDS)
  return (
    <nav className="kind-list" aria-label={words.own}>
      <div className="kind-list-tools">
        <Button size="compact-sm" onClick={on.onCreate}>
          {words.create}
        </Button>
        <Button size="compact-sm" variant="default" onClick={on.onFromDraft}>
          {words.fromDraft}
        </Button>
        <Packs rows={rows} />
      </div>
      <button type="button" className="kind-profile" aria-current={open === null} onClick={() => on.onOpen(null)}>
        {words.profile}
      </button>
      <h2>{words.own}</h2>
      {rows.length === 0 ? <p className="soft small">{words.empty}</p> : null}
      {rows.map((row) => (
        <div key={row.id} className="kind-row" data-open={row.id === open || undefined}>
          <button type="button" aria-current={row.id === open} onClick={() => on.onOpen(row.id)}>
            {row.kind.name}
            {row.category ? <span className="soft small"> {row.category}</span> : null}
          </button>
          <Button size="compact-xs" variant="subtle" aria-label={`${words.up}：${row.kind.name}`} onClick={() => on.onMove(row.id, -1)}>
            ↑
          </Button>
          <Button size="compact-xs" variant="subtle" aria-label={`${words.copy}：${row.kind.name}`} onClick={() => on.onCopy(row.kind)}>
            {words.copyShort}
          </Button>
          <CloseButton size="xs" aria-label={`${words.remove}：${row.kind.name}`} onClick={() => on.onRemove(row)} />
        </div>
      ))}
      <details>
        <summary>{words.builtin}</summary>
        <p className="soft small">{words.builtinNote}</p>
        {builtin.map((kind) => (
          <div key={kind.id} className="kind-row">
            <span>{kind.name}</span>
            <Button size="compact-xs" variant="default" aria-label={`${words.copy}：${kind.name}`} onClick={() => on.onCopy(kind)}>
              {words.copy}
            </Button>
          </div>
        ))}
      </details>
    </nav>
  )
}
