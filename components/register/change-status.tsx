import { lazy, Suspense } from 'react'
import { useRegisterChanges } from './changes'

const ChangeReportBar = lazy(() => import('./change-report'))

/** Tells the last change of the register. */
export function ChangeStatus() {
  const { report } = useRegisterChanges()
  return <div role="status">{report ? <Suspense>{<ChangeReportBar report={report} />}</Suspense> : null}</div>
}
