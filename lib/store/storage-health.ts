/** How much room the browser leaves us, told before it runs out. What cannot be known is null, and nothing rests on it. */

export interface StorageHealth {
  /** Bytes in use and bytes allowed; null where the browser does not say. */
  usage: number | null
  quota: number | null
  isNearlyFull: boolean
  /** False where the browser may delete the data when the disk is full; null where it does not say. Many say false and never do. */
  isPersistent: boolean | null
}

/** Less than this, and the next import may not fit. */
const SCARCE = 64 * 1024 * 1024

/** A revision with its source takes some 500 bytes, twice while it is written. */
const PER_ENTRY = 1_000

type Storage = Pick<StorageManager, 'estimate' | 'persisted' | 'persist'>

function ownStorage(): Storage | undefined {
  return globalThis.navigator?.storage
}

export async function storageHealth(manager = ownStorage()): Promise<StorageHealth> {
  const { usage = null, quota = null } = (await manager?.estimate().catch(() => null)) ?? {}
  const isPersistent = (await manager?.persisted().catch(() => null)) ?? null
  return { usage, quota, isNearlyFull: roomIn(usage, quota) < SCARCE, isPersistent }
}

/** Asks the browser to keep the data when the disk is full; a browser may ask the user. True where it promises. */
export async function askToPersist(manager = ownStorage()): Promise<boolean> {
  return (await manager?.persist().catch(() => false)) ?? false
}

/** Whether entries will fit; true where nobody knows. */
export async function hasRoomFor(entries: number, manager = ownStorage()): Promise<boolean> {
  const { usage, quota } = await storageHealth(manager)
  return roomIn(usage, quota) > entries * PER_ENTRY
}

function roomIn(usage: number | null, quota: number | null): number {
  return usage === null || quota === null ? Number.POSITIVE_INFINITY : quota - usage
}
