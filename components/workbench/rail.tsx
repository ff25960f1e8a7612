import { useLocale, useWords } from '@/components/language'
import { PAGES } from './pages'
import { routeOf } from './use-route'
import { WORKBENCH_WORDS } from './wording'

/** The pages, as links: each has its address and opens in another tab if asked to. */
export function Rail({ current }: { current: string }) {
  const words = useWords(WORKBENCH_WORDS)
  const locale = useLocale()
  return (
    <header className="rail">
      <h1>
        <span className="seal" aria-hidden>
          {words.seal}
        </span>
        <span className="rail-name">{words.name}</span>
      </h1>
      <nav aria-label={words.pages}>
        {PAGES.map(({ id, label, icon: Icon }) => (
          <a key={id} href={routeOf(id)} aria-current={id === current ? 'page' : undefined}>
            <Icon />
            {label[locale]}
          </a>
        ))}
      </nav>
    </header>
  )
}
