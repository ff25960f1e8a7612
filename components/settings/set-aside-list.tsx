import { Button } from '@mantine/core'
import { useWords } from '@/components/language'
import { type SettingAside, useDatabase, useStored } from '@/components/preferences'
import { useCatalogue } from '@/components/rule-words'
import { identityOf, useSessionState } from '@/components/session'
import { documentKey } from '@/lib/store/schema'
import { forgetDocument, listSetAside, restorePlaces, restoreRule, type SetAsideDocument } from '@/lib/store/set-aside'
import { SETTINGS_WORDS } from './wording'

/** What was set aside, by document and kind, each with its way back. */
export function SetAsideList({ setAside }: { setAside: SettingAside }) {
  const words = useWords(SETTINGS_WORDS)
  const documents = useStored(listSetAside, [], NONE)
  const current = useSessionState(({ place, documents: found }) => {
    const identity = place.status === 'open' ? identityOf(place.subject, found) : null
    return identity && documentKey(identity)
  })
  if (documents.length === 0 && !setAside.restoreAll) return <p className="small soft">{words.setAsideNone}</p>
  return (
    <>
      {setAside.restoreAll ? (
        <div className="aside-row">
          <span>{words.passing}</span>
          <Button size="compact-xs" variant="default" onClick={setAside.restoreAll}>
            {words.restoreAll}
          </Button>
        </div>
      ) : null}
      {documents.map((one) => (
        <DocumentAside key={one.document.key} aside={one} isCurrent={one.document.key === current} />
      ))}
    </>
  )
}

const NONE: SetAsideDocument[] = []

function DocumentAside({ aside: { document, places }, isCurrent }: { aside: SetAsideDocument; isCurrent: boolean }) {
  const words = useWords(SETTINGS_WORDS)
  const catalogue = useCatalogue()
  const { write } = useDatabase()
  const { key, identity, ignoredRules } = document
  const rules = [...new Set(places.map(({ rule }) => rule))]
  const nameOf = (rule: string) => catalogue[rule]?.name ?? rule
  return (
    <div className="aside-document">
      <div className="aside-row">
        <span className="aside-name">{isCurrent ? words.thisDocument : `${identity.origin}${identity.path}`}</span>
        <Button size="compact-xs" variant="subtle" onClick={() => write((database) => forgetDocument(database, key))}>
          {words.forget}
        </Button>
      </div>
      {ignoredRules.map((rule) => (
        <div key={rule} className="aside-row">
          <span>{words.kind(nameOf(rule))}</span>
          <Button size="compact-xs" variant="default" onClick={() => write((database) => restoreRule(database, key, rule))}>
            {words.restore}
          </Button>
        </div>
      ))}
      {rules.map((rule) => {
        const own = places.filter((place) => place.rule === rule)
        return (
          <div key={rule} className="aside-row">
            <span>{words.place(nameOf(rule), own.length)}</span>
            <Button size="compact-xs" variant="default" onClick={() => write((database) => restorePlaces(database, key, own))}>
              {words.restore}
            </Button>
          </div>
        )
      })}
    </div>
  )
}
