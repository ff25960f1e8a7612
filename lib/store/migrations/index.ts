import type { MigrationStep } from './step'
import { v1 } from './v1'

/** All versions, oldest first. */
export const MIGRATIONS: readonly MigrationStep[] = [v1]
