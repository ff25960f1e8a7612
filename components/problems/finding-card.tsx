import { ActionIcon, Button, Menu } from '@mantine/core'
import { useRef } from 'react'
import { SourceHint } from '@/components/figures/figures-evidence'
import { useWords } from '@/components/language'
import { MentionActions, MentionEvidence } from '@/components/register'
import { useCatalogue, useRendered } from '@/components/rule-words'
import type { RegisterMention } from '@/lib/register/reading'
import { type CodeAction, type Diagnostic, evidencePlaces, type TextEdit } from '@/lib/review/diagnostic'
import type { Location } from '@/lib/text/document'
import { EvidenceView } from './evidence-view'
import type { Farewell } from './farewell'
import { gradeOf } from './grades'
import type { Entry } from './settle'
import { PROBLEM_WORDS } from './wording'

/** What the user can do with a finding. `null` where it cannot be done here. */
export interface FindingActions {
  jump(place: Location): void
  fix: ((action: CodeAction) => void) | null
  /** Opens the preview; null where no other finding has the same repair. */
  fixAll(diagnostic: Diagnostic, action: CodeAction): { count: number; open(): void } | null
  ignoreHere(diagnostic: Diagnostic): void
  ignoreKind(diagnostic: Diagnostic): void
  switchOff(diagnostic: Diagnostic): void
  /** What the register says of the figure that a finding is about; null for all other findings. */
  mentionOf(diagnostic: Diagnostic): RegisterMention | null
  /** Makes a replacement that the user has confirmed; null where it cannot be made here. */
  replace: ((edits: TextEdit[]) => void) | null
}

interface FindingCardProps {
  entry: Entry
  /** Why it is found no more; null while it is. */
  farewell: Farewell | null
  path: string[]
  isFolded: boolean
  actions: FindingActions
}

/** One finding: what, where, why, and what can be done. */
export function FindingCard({ entry: { diagnostic }, farewell, path, isFolded, actions }: FindingCardProps) {
  const words = useWords(PROBLEM_WORDS)
  const mention = actions.mentionOf(diagnostic)
  const rendered = useRendered(diagnostic, diagnostic.evidence !== null || mention !== null)
  const grade = gradeOf(diagnostic)
  const { fix } = actions
  const isComputed = diagnostic.evidence?.kind === 'figures'
  const message = useRef<HTMLButtonElement>(null)
  return (
    <article className="finding fade-in" data-solved={farewell ?? undefined} data-folded={isFolded || undefined}>
      <span className="shape" data-grade={grade} role="img" aria-label={words.grade[grade]}>
        {words.gradeShape[grade]}
      </span>
      <div>
        <div className="finding-message">
          <button ref={message} type="button" className="plain" data-stop onClick={() => actions.jump(diagnostic.location)}>
            {rendered.headline}
          </button>
        </div>
        <Path path={path} />
        {mention ? <MentionEvidence mention={mention} onJump={actions.jump} /> : null}
        {diagnostic.evidence && !mention ? <EvidenceView evidence={diagnostic.evidence} onJump={actions.jump} /> : null}
        <Related diagnostic={diagnostic} texts={rendered.related} onJump={actions.jump} />
        {farewell ? <div className="finding-place">{words.farewell[farewell]}</div> : null}
        {mention && !farewell ? (
          <MentionActions
            key={mention.newText}
            mention={mention}
            onReplace={actions.replace}
            onSetAside={() => actions.ignoreHere(diagnostic)}
            onAct={() => message.current?.focus()}
          />
        ) : null}
        {!farewell && !mention && (isComputed || (fix && diagnostic.actions.length > 0)) ? (
          <div className="finding-actions">
            {(fix ? diagnostic.actions : []).map((action, index) => (
              <Button
                key={`${action.kind}:${rendered.actions[index]}`}
                size="compact-xs"
                variant={index === 0 ? 'light' : 'default'}
                onClick={() => {
                  message.current?.focus() // the button goes with what it solves: the keyboard stays on the card
                  fix?.(action)
                }}
              >
                {rendered.actions[index]}
              </Button>
            ))}
            {isComputed ? <SourceHint /> : null}
          </div>
        ) : null}
      </div>
      <CardMenu diagnostic={diagnostic} actions={actions} isGone={farewell !== null} />
    </article>
  )
}

/** Breaks between its parts, not within “四是”. */
function Path({ path }: { path: string[] }) {
  return (
    <div className="finding-place">
      {path.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
        <span key={index} className="path-part">
          {part}
          {index < path.length - 1 ? ' › ' : ''}
        </span>
      ))}
    </div>
  )
}

function Related({ diagnostic, texts, onJump }: { diagnostic: Diagnostic; texts: string[]; onJump(place: Location): void }) {
  const { related, evidence } = diagnostic
  // A place that the evidence leads to need not be named again.
  const drawn = new Set(evidence?.kind === 'figures' ? evidencePlaces(evidence).map(keyOf) : [])
  if (related.every(({ location }) => drawn.has(keyOf(location)))) return null
  return (
    <div className="finding-related">
      {related.map(({ location, role }, index) =>
        drawn.has(keyOf(location)) ? null : (
          <div key={`${role}:${location.block}:${location.start}`}>
            <button type="button" className="plain" onClick={() => onJump(location)}>
              ↳ {texts[index]}
            </button>
          </div>
        ),
      )}
    </div>
  )
}

function keyOf({ block, start, end }: Location): string {
  return `${block}:${start}:${end}`
}

/** Stays on the card of a finding that is gone: the keyboard comes back to it from the choice that made it go. */
function CardMenu({ diagnostic, actions, isGone }: { diagnostic: Diagnostic; actions: FindingActions; isGone: boolean }) {
  const words = useWords(PROBLEM_WORDS)
  const explain = useCatalogue()[diagnostic.rule]?.explain
  const first = diagnostic.actions[0]
  // Each computed figure is compared with its source first: they are not changed together.
  const isComputed = diagnostic.evidence?.kind === 'figures'
  const all = first && actions.fix && !isGone && !isComputed ? actions.fixAll(diagnostic, first) : null
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="ink" size="sm" aria-label={words.more}>
          ⋯
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {explain ? <Menu.Label title={diagnostic.rule}>{explain}</Menu.Label> : null}
        <Menu.Item onClick={() => actions.jump(diagnostic.location)}>{words.show}</Menu.Item>
        {all ? <Menu.Item onClick={all.open}>{words.fixAll(all.count)}</Menu.Item> : null}
        {isGone ? null : (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => actions.ignoreHere(diagnostic)}>{words.ignoreHere}</Menu.Item>
            <Menu.Item onClick={() => actions.ignoreKind(diagnostic)}>{words.ignoreKind}</Menu.Item>
            <Menu.Item onClick={() => actions.switchOff(diagnostic)}>{words.switchOff}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
