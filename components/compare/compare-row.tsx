import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '@/components/language'
import { useSession } from '@/components/session'
import type { ComparedRow, Side } from '@/lib/compare/model'
import { periodText, type ShownRow } from './rows'
import { COMPARE_WORDS } from './wording'

interface CompareRowProps {
  shown: ShownRow
  isBusy: boolean
  onKeep(): void
}

/** 常住人口 · 本稿 5.13万人 2024年 · 另一份 5.10万人 2023年 · +0.03万人 +0.6%. */
export function CompareRow({ shown: { row, fate }, isBusy, onKeep }: CompareRowProps) {
  const words = useWords(COMPARE_WORDS)
  const { here, there, indicator } = row
  return (
    <div className="compare-row" data-state={row.state}>
      <div className="compare-head">
        <span className="compare-name">{indicator}</span>
        <KeyRest row={row} />
        <Result row={row} />
      </div>
      {here ? <Here side={here} /> : null}
      {there ? (
        <div className="compare-side">
          <span className="soft small">{words.there}</span>
          <b>{there.written}</b>
          <span className="small">{periodText(there, words)}</span>
          <span className="soft small compare-context" title={there.context}>
            {there.context}
          </span>
        </div>
      ) : null}
      {there ? (
        <div className="compare-keep small soft">
          {fate === 'same' ? words.held : null}
          {fate === null ? words.open : null}
          {fate === 'new' || fate === 'revision' ? (
            <Button
              size="compact-xs"
              variant="subtle"
              data-link
              disabled={isBusy}
              aria-label={`${words.keep} ${indicator} ${there.written}`}
              onClick={onKeep}
            >
              {fate === 'new' ? words.keep : words.keepChanged}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}

/** A click shows the figure in the document; one that stands in several places, the next one with each click. */
function Here({ side }: { side: Side }) {
  const words = useWords(COMPARE_WORDS)
  const session = useSession()
  const [next, setNext] = useState(0)
  const { places, written, context } = side
  const jump = () => {
    const place = places[next % places.length]
    setNext(next + 1)
    if (place) void session.jump(place)
  }
  return (
    <button type="button" className="plain compare-side" data-stop onClick={jump}>
      <span className="soft small">{words.here}</span>
      <b>{written}</b>
      <span className="small">{periodText(side, words)}</span>
      <span className="soft small compare-context" title={context}>
        {places.length > 1 ? words.places(places.length) : context}
      </span>
    </button>
  )
}

function KeyRest({ row: { here, there } }: { row: ComparedRow }) {
  const key = here?.key ?? there?.key
  const rest = [key?.refArea, key?.basis].filter(Boolean)
  return rest.length > 0 ? <span className="soft small">{rest.join(' · ')}</span> : null
}

function Result({ row: { state, isRounded, difference, periods } }: { row: ComparedRow }) {
  const words = useWords(COMPARE_WORDS)
  if (!difference)
    return (
      <span className="compare-result small" data-state={state}>
        {isRounded ? words.rounded : words.state[state]}
      </span>
    )
  return (
    <span className="compare-result" data-state={state}>
      <b>{difference.amount}</b>
      {difference.growth ? <span>{difference.growth}</span> : null}
      {periods && periods !== 'year' ? <span className="soft small">{words.periods[periods]}</span> : null}
    </span>
  )
}
