import { type ComponentType, lazy, Suspense } from 'react'
import type { SettingAside } from '@/components/preferences'
import type { Location } from '@/lib/text/document'

/** What the panel shows instead of the document; each is loaded when it is opened. */
export type PageName = 'settings' | 'insert' | 'capture' | 'compare'

/** Opens a page; `at` is the figure that it is opened for. */
export type OpenPage = (page: PageName, at?: Location) => void

interface PageProps {
  setAside: SettingAside
  /** The figure that the page was opened for; null where it was opened for all. */
  at: Location | null
  onBack(): void
  onPage: OpenPage
}

const PAGES: Record<PageName, ComponentType<PageProps>> = {
  settings: lazy(() => import('@/components/settings')),
  insert: lazy(() => import('@/components/register/insert')),
  capture: lazy(() => import('@/components/register/capture')),
  compare: lazy(() => import('@/components/compare')),
}

export function PageView({ page, ...props }: PageProps & { page: PageName }) {
  const View = PAGES[page]
  return (
    <Suspense fallback={<div aria-busy />}>
      <View {...props} />
    </Suspense>
  )
}
