import { type ComponentType, lazy } from 'react'
import type { Locale } from '@/lib/review/wording'
import { ImportIcon, LogIcon, RegisterIcon, SettingsIcon, TemplateIcon } from './icons'
import { RegisterPage } from './register/register-page'

/** One entry of the rail and what it opens. */
export interface WorkbenchPage {
  /** Stands in the address: `#/import`. */
  id: string
  label: Record<Locale, string>
  icon: ComponentType
  /** Fills the page beside the rail; takes nothing. Lazy, but for the first one. */
  Component: ComponentType
}

/** The pages in the order of the rail. The first one opens where the address names none. */
export const PAGES: readonly [WorkbenchPage, ...WorkbenchPage[]] = [
  { id: 'register', label: { zh: '台账', en: 'Register' }, icon: RegisterIcon, Component: RegisterPage },
  {
    id: 'templates',
    label: { zh: '模板', en: 'Templates' },
    icon: TemplateIcon,
    Component: lazy(() => import('@/components/template-editor')),
  },
  { id: 'import', label: { zh: '导入', en: 'Import' }, icon: ImportIcon, Component: lazy(() => import('@/components/import')) },
  { id: 'log', label: { zh: '核稿记录', en: 'Log' }, icon: LogIcon, Component: lazy(() => import('./log/log-page')) },
  { id: 'settings', label: { zh: '设置', en: 'Settings' }, icon: SettingsIcon, Component: lazy(() => import('./settings/settings-page')) },
]
