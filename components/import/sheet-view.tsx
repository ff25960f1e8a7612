import { Button } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { useLocale, useWords } from '@/components/language'
import type { Register, RegisterDefaults } from '@/lib/register/model'
import type { CellPlace } from '@/lib/sheets/model'
import type { EntrySource } from '@/lib/sheets/shape/figures'
import { shapeNameOf } from '@/lib/sheets/shape/propose'
import type { Refusal } from '@/lib/store/refusal'
import { refusalMessage } from '@/lib/store/wording'
import { ResultList } from './result-list'
import { SheetGrid } from './sheet-grid'
import { cellKey, planSheet, type SheetPlan } from './sheet-state'
import { SourceForm, type WrittenSource } from './source-form'
import type { ImportActions, OpenSheet } from './use-import'
import { WholeForm } from './whole-form'
import { IMPORT_WORDS } from './wording'

interface SheetViewProps {
  open: OpenSheet
  register: Register
  refusal: Refusal | null
  actions: ImportActions
}

/** The sheet on the left, what it will become on the right. */
export function SheetView({ open, register, refusal, actions }: SheetViewProps) {
  const words = useWords(IMPORT_WORDS)
  const locale = useLocale()
  const { sheet, mapping, workbook } = open
  const [pointed, setPointed] = useState<CellPlace | null>(null)
  const [source, setSource] = useState<WrittenSource>({ document: open.fileName, office: '', person: '', collectedOn: '' })
  // Typing goes on while a large sheet is read anew.
  const current = useDeferredValue(mapping)
  const first = useMemo(() => planSheet(sheet, current, register, register.defaults), [sheet, current, register])
  const offered = offeredDefaults(register, first)
  const [takesArea, setTakesArea] = useState(true)
  const defaults = offered && takesArea ? offered : register.defaults
  const plan = useMemo(
    () =>
      defaults === register.defaults ? first : planSheet(sheet, current, register, { refArea: defaults.refArea, basis: defaults.basis }),
    [first, sheet, current, register, defaults],
  )
  const count = plan.counts.new + plan.counts.revision + plan.counts.same
  // What is said of the whole sheet is asked for where it would solve problems; once open it stays open.
  const [asksForWhole] = useState(() => first.rows.some(({ mark, reason }) => mark === 'problem' && reason.includes('整张表')))
  const apply = () => {
    const full: EntrySource = { ...source, collectedOn: source.collectedOn || null, defaults }
    actions.apply(full, plan.counts.problem, defaults === register.defaults ? null : defaults)
  }
  return (
    <div className="import-sheet">
      <div className="import-bar">
        <b className="import-name">{open.fileName}</b>
        {workbook.sheets.length > 1 ? (
          <label className="import-field">
            <span>{words.sheet}</span>
            <select className="low-field" value={open.index} onChange={(event) => actions.chooseSheet(Number(event.currentTarget.value))}>
              {workbook.sheets.map(({ name, isHidden }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the sheets of a file stay as they are, and two may have one name
                <option key={`${index} ${name}`} value={index}>
                  {name}
                  {isHidden ? words.hidden : ''}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <span className="import-shape">{words.shape[shapeNameOf(mapping)]}</span>
        <span className="small soft">{open.isRemembered ? words.remembered : words.howTo}</span>
        {mapping === open.proposed ? null : (
          <Button size="compact-xs" variant="default" onClick={() => actions.change(open.proposed)}>
            {words.restore}
          </Button>
        )}
        <Button size="compact-xs" variant="subtle" color="ink" className="import-another" onClick={actions.startOver}>
          {words.another}
        </Button>
      </div>
      <div className="import-halves">
        <SheetGrid
          key={open.index}
          sheet={sheet}
          mapping={mapping}
          marks={plan.marks}
          pointed={pointed}
          onChange={actions.change}
          onPoint={(place) => setPointed(plan.marks.has(cellKey(place)) ? place : null)}
        />
        <section className="import-result" aria-label={words.result}>
          <div className="import-forms">
            <WholeForm
              mapping={mapping}
              title={plan.reading.title}
              defaults={defaults}
              isNamedByTitle={isNamedByTitle(plan)}
              isOpen={asksForWhole}
              onChange={actions.change}
            />
            <SourceForm source={source} onChange={setSource} />
            {offered ? (
              <label className="import-check">
                <input type="checkbox" checked={takesArea} onChange={(event) => setTakesArea(event.currentTarget.checked)} />
                {words.takeArea(offered.refArea)}
              </label>
            ) : null}
          </div>
          {plan.rows.length === 0 ? (
            <p className="import-none">{words.noFigures}</p>
          ) : (
            <ResultList plan={plan} pointed={pointed} onPoint={setPointed} />
          )}
          <Remarks plan={plan} />
          <div className="import-apply">
            {refusal ? (
              <p role="alert" className="import-refusal">
                {refusalMessage(refusal, locale)}
              </p>
            ) : null}
            {plan.counts.problem > 0 ? <p className="small soft">{words.problemsStay(plan.counts.problem)}</p> : null}
            <Button size="sm" disabled={count === 0 || current !== mapping} onClick={apply}>
              {count === 0 ? words.nothingToApply : words.apply(count)}
            </Button>
          </div>
        </section>
      </div>
    </div>
  )
}

/** What was left out without being a problem, and sums that were compared. */
function Remarks({ plan: { reading } }: { plan: SheetPlan }) {
  const words = useWords(IMPORT_WORDS)
  const { missing, repeated, totals } = reading
  const texts = [
    ...(missing > 0 ? [words.missing(missing)] : []),
    ...(repeated > 0 ? [words.repeated(repeated)] : []),
    ...(totals.checked > 0 ? [words.totals(totals.checked, totals.holding)] : []),
  ]
  return texts.length === 0 ? null : <p className="small soft import-remarks">{texts.join(' ')}</p>
}

/** An empty register belongs to nobody yet: the first table with an area in its title says whose figures these are. */
function offeredDefaults(register: Register, { reading }: SheetPlan): RegisterDefaults | null {
  const isNew = register.series.length === 0 && register.defaults.refArea === '' && register.defaults.basis === ''
  return isNew && reading.title.refArea !== '' ? { refArea: reading.title.refArea, basis: '' } : null
}

function isNamedByTitle({ rows, reading }: SheetPlan): boolean {
  const { indicator } = reading.title
  return indicator !== '' && rows.some(({ planned }) => planned?.entry.key.indicator.startsWith(indicator) === true)
}
