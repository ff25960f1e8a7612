import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'

const bundled = new Map<string, Promise<string>>()

/** A driver as one script, to be evaluated in a page of the extension. `file` is relative to this folder. */
export function driverScript(file = 'driver-page.ts'): Promise<string> {
  const script = bundled.get(file) ?? bundle(file)
  bundled.set(file, script)
  return script
}

async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: fileURLToPath(new URL(file, import.meta.url)), output: { format: 'iife' } },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[]
  const chunk = outputs[0]?.output[0]
  if (!chunk) throw new Error('the driver could not be bundled')
  return chunk.code
}
