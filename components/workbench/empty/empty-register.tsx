import './empty.css'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '@/components/language'
import type { Register } from '@/lib/register/model'
import EntryForm from '../entry/entry-form'
import { DefaultsLine } from '../register/defaults-line'
import { useNameSearch } from '../register/names'
import { routeOf } from '../use-route'
import { useSample } from './use-sample'
import { EMPTY_WORDS } from './wording'

/** Nothing is in the register yet: what it is for, the three ways to fill it, and a sample to try. */
export default function EmptyRegister({ register }: { register: Register }) {
  const words = useWords(EMPTY_WORDS)
  const { report, sheet, hand } = words.ways
  const search = useNameSearch(register)
  const { add } = useSample()
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <div className="empty-register">
      <h3>{words.title}</h3>
      <p>{words.about}</p>
      <ol className="empty-ways">
        <li>
          <h4>{report.title}</h4>
          <p>{report.text}</p>
        </li>
        <li>
          <h4>{sheet.title}</h4>
          <p>{sheet.text}</p>
          <a href={routeOf('import')}>{sheet.go}</a>
        </li>
        <li>
          <h4>{hand.title}</h4>
          <p>{hand.text}</p>
        </li>
      </ol>
      <DefaultsLine register={register} />
      <EntryForm register={register} search={search} onClose={null} />
      <div className="empty-sample">
        <h4>{words.sample.title}</h4>
        <p>{words.sample.text}</p>
        <Button size="sm" variant="light" onClick={() => void add().then(setProblem)}>
          {words.sample.add}
        </Button>
        {problem ? <p role="alert">{problem}</p> : null}
      </div>
    </div>
  )
}
