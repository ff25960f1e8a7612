/** Writes backups beside the page, which goes on undisturbed: a large register takes seconds to read and check. */
import { runAutoBackup } from './auto-backup'
import { HegaoDatabase, watchDatabase } from './database'

const database = new HegaoDatabase()
watchDatabase(database, () => {}) // gives way to a newer version; the page tells
runAutoBackup(database)
