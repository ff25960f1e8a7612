import '@/lib/messaging/zod-config'
import { createRoot } from 'react-dom/client'
import { Workbench } from '@/components/workbench'
import { HegaoDatabase } from '@/lib/store/database'

const database = new HegaoDatabase()
// Not needed to show anything.
void import('@/lib/store/backup-worker').then(({ startBackups }) => startBackups(database))
const root = document.getElementById('root')
if (root) createRoot(root).render(<Workbench database={database} />)
