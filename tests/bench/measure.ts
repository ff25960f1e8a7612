/** CPU time, not wall time: other work on the machine counts less. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

export const RUNS = 15

/** Median CPU time of a run in milliseconds (user and system), after `warmUp` runs that do not count. */
export function medianCpu(run: (index: number) => void, { runs = RUNS, warmUp = 5 } = {}): number {
  for (let index = 0; index < warmUp; index++) run(index)
  return median(Array.from({ length: runs }, (_, index) => cpuOf(() => run(warmUp + index))))
}

/** CPU time of one run in milliseconds. */
export function cpuOf(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Megabytes of heap that what `make` returns holds on to. */
export function retainedMegabytes(make: () => unknown): number {
  const collect = garbageCollector()
  collect()
  const before = process.memoryUsage().heapUsed
  const kept = make()
  collect()
  const after = process.memoryUsage().heapUsed
  return kept === undefined ? 0 : (after - before) / 2 ** 20
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}
