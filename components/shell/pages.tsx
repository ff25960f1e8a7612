import { type ComponentType, lazy, Suspense } from 'react'
import type { SettingAside } from '@/components/preferences'

/** What the panel shows instead of the document; each is loaded when it is opened. */
export type PageName = 'settings' | 'insert' | 'capture' | 'compare'

interface PageProps {
  setAside: SettingAside
  onBack(): void
  onPage(page: PageName): void
}

const PAGES: Record<PageName, ComponentType<PageProps>> = {
  settings: lazy(() => import('@/components/settings')),
  insert: lazy(() => import('@/components/register/insert')),
  capture: lazy(() => import('@/components/register/capture')),
  compare: lazy(() => import('@/components/compare')),
}

export function OpenPage({ page, ...props }: PageProps & { page: PageName }) {
  const View = PAGES[page]
  return (
    <Suspense fallback={<div aria-busy />}>
      <View {...props} />
    </Suspense>
  )
}
