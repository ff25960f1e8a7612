import '@/lib/messaging/zod-config'
import { createRoot } from 'react-dom/client'
import { Workbench } from '@/components/workbench'
import { runAutoBackup } from '@/lib/store/auto-backup'
import { HegaoDatabase } from '@/lib/store/database'

const database = new HegaoDatabase()
runAutoBackup(database)
const root = document.getElementById('root')
if (root) createRoot(root).render(<Workbench database={database} />)
