/** A disk that can be filled: a file system in memory. Only who may mount one has it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SIZE = '200m'

export interface SmallDisk {
  path: string
  /** Leaves that many bytes. */
  fill(left: number): void
  empty(): void
  remove(): void
}

/** Null where none may be mounted. */
export function mountSmallDisk(): SmallDisk | null {
  const path = mkdtempSync(join(tmpdir(), 'hegao-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    rmdirSync(path)
    return null
  }
  const ballast = join(path, 'ballast')
  return {
    path,
    fill(left) {
      const { bavail, bsize } = statfsSync(path)
      writeFileSync(ballast, new Uint8Array(bavail * bsize - left))
    },
    empty: () => rmSync(ballast),
    remove() {
      execFileSync('umount', ['-l', path])
      rmdirSync(path)
    },
  }
}
