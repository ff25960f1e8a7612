import '@/components/import/import.css'
import '@/components/settings/settings.css'
import '../settings/settings.css'
import { ImportLog } from '@/components/import/import-log'
import { useWords } from '@/components/language'
import { PlacesList } from '@/components/settings/places-list'
import { MoveLog } from './move-log'
import { SetAsideLog } from './set-aside-log'
import { LOG_WORDS } from './wording'

/** 核稿记录: what was done to the register, where its figures went, and what is not shown again. */
export default function LogPage() {
  const words = useWords(LOG_WORDS)
  return (
    <div className="workbench-settings">
      <h2>{words.title}</h2>
      <p className="soft">{words.about}</p>
      <ImportLog />
      <MoveLog />
      <section>
        <h3>{words.places}</h3>
        <PlacesList />
      </section>
      <SetAsideLog />
    </div>
  )
}
