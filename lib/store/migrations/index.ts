import type { MigrationStep } from './step'
import { v1 } from './v1'
import { v2 } from './v2'
import { v3 } from './v3'

/** All versions, oldest first. */
export const MIGRATIONS: readonly MigrationStep[] = [v1, v2, v3]
