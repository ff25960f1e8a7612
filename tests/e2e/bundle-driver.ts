import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'

let bundled: Promise<string> | undefined

/** The driver as one script, to be evaluated in the side panel's page. */
export function driverScript(): Promise<string> {
  bundled ??= bundle()
  return bundled
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: fileURLToPath(new URL('driver-page.ts', import.meta.url)), output: { format: 'iife' } },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[]
  const chunk = outputs[0]?.output[0]
  if (!chunk) throw new Error('the driver could not be bundled')
  return chunk.code
}
