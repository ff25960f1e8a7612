import { Button, Group, Modal } from '@mantine/core'
import { useWords } from '@/components/language'
import type { CodeAction, Diagnostic, TextEdit } from '@/lib/review/diagnostic'
import type { TextDocument } from '@/lib/text/document'
import { PROBLEM_WORDS } from './wording'

/** The repairs of all findings of one rule that offer the same kind of repair first. */
export function repairsLike(diagnostics: readonly Diagnostic[], rule: string, action: CodeAction): TextEdit[][] {
  const firstActions = diagnostics.filter((diagnostic) => diagnostic.rule === rule).map(({ actions }) => actions[0])
  return firstActions.filter((first) => first?.kind === action.kind).map((first) => first?.edits ?? [])
}

/** Characters shown on each side of a change. */
const CONTEXT = 12

/** Shows every change of a batch before it is made. `edits` are in the order of the document. */
export function FixAllPreview(props: { edits: readonly TextEdit[]; document: TextDocument; onConfirm(): void; onCancel(): void }) {
  const { edits, document, onConfirm, onCancel } = props
  const words = useWords(PROBLEM_WORDS).preview
  const texts = new Map(document.blocks.map(({ id, text }) => [id, text]))
  return (
    <Modal opened onClose={onCancel} title={words.title(edits.length)} closeButtonProps={{ 'aria-label': words.cancel }}>
      <p className="small soft">{words.note}</p>
      <ul className="preview-list">
        {edits.map((edit) => {
          const text = texts.get(edit.block) ?? ''
          return (
            <li key={`${edit.block}:${edit.start}:${edit.end}`}>
              <span className="soft">{text.slice(Math.max(0, edit.start - CONTEXT), edit.start)}</span>
              {edit.expected ? <del>{edit.expected}</del> : null}
              {edit.newText ? <ins>{edit.newText}</ins> : null}
              <span className="soft">{text.slice(edit.end, edit.end + CONTEXT)}</span>
            </li>
          )
        })}
      </ul>
      <Group justify="flex-end" gap="xs">
        <Button size="xs" variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button size="xs" data-autofocus onClick={onConfirm}>
          {words.confirm(edits.length)}
        </Button>
      </Group>
    </Modal>
  )
}
