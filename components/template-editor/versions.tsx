import { Button } from '@mantine/core'
import { useLocale, useWords } from '@/components/language'
import { formatTime } from '@/components/workbench/settings/format-time'
import type { TemplateKindRow } from '@/lib/store/templates'
import type { DocumentKind } from '@/lib/templates/model'
import { EDITOR_WORDS } from './wording'

/** Earlier states, newest first. Restoring one is a change like any other: the present state becomes a version. */
export function Versions({ row, onRestore }: { row: TemplateKindRow; onRestore(kind: DocumentKind): void }) {
  const words = useWords(EDITOR_WORDS)
  const locale = useLocale()
  if (row.versions.length === 0) return null
  return (
    <details className="kind-versions">
      <summary>
        {words.versions} {row.versions.length}
      </summary>
      <ul>
        {[...row.versions].reverse().map(({ savedAt, kind }) => (
          <li key={savedAt}>
            {words.versionAt(formatTime(savedAt, locale))}{' '}
            <Button size="compact-xs" variant="default" onClick={() => onRestore(kind)}>
              {words.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
