/** The register as the worker reads it: from the database itself, now and after every change in any page. */
import type { Register } from '../../register/model'
import { HegaoDatabase, watchDatabase } from '../../store/database'
import { watchRegister } from '../../store/register'

/**
 * The connection gives way to a newer version of the extension. Where the database cannot be read, figures are not compared;
 * the panel, which reads it too, says why.
 */
export function watchStoredRegister(onRegister: (register: Register) => void): void {
  const database = new HegaoDatabase()
  watchDatabase(database, () => {})
  watchRegister(database, onRegister)
}
