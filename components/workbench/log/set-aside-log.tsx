import { Button } from '@mantine/core'
import { useWords } from '@/components/language'
import { useDatabase, useStored } from '@/components/preferences'
import { forgetDocument, listSetAside, type SetAsideDocument } from '@/lib/store/set-aside'
import { LOG_WORDS } from './wording'

/** Drafts in which something is not shown again; what exactly is listed in the panel, beside the draft. */
export function SetAsideLog() {
  const words = useWords(LOG_WORDS)
  const { write } = useDatabase()
  const documents = useStored(listSetAside, [], NONE)
  return (
    <section>
      <h3>{words.setAside}</h3>
      {documents.length === 0 ? <p className="soft">{words.noSetAside}</p> : null}
      <ul className="log-list">
        {documents.map(({ document: { key, identity, ignoredRules }, places }) => (
          <li key={key}>
            <span>
              {identity.origin}
              {identity.path}
            </span>
            <span className="small soft">{words.aside(places.length, ignoredRules.length)}</span>
            <Button size="compact-xs" variant="subtle" onClick={() => write((database) => forgetDocument(database, key))}>
              {words.forget}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const NONE: SetAsideDocument[] = []
