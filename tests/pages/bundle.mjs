/** Bundles an editor's page script in memory, once per process. */
import { build } from 'vite'

const done = new Map()

/** The bundled script of a file as text. */
export function bundle(file) {
  if (!done.has(file)) done.set(file, make(file))
  return done.get(file)
}

async function make(file) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: process.cwd(),
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      chunkSizeWarningLimit: 5000,
      rollupOptions: { input: file, output: { format: 'es', codeSplitting: false } },
    },
  })
  const { output } = Array.isArray(result) ? result[0] : result
  return output.find(({ type }) => type === 'chunk').code
}
