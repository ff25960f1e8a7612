/** Builds the drafting page and serves it to this machine only. */
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { build } from 'vite'

/** Always the same where it is free: what a user set aside belongs to the page's address. */
const PORT = 4173

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' }

/**
 * @param {string} root the project's folder
 * @param {string} text the draft to open with, its first line being the title
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serveDraftingPage(root, text) {
  const output = join(root, '.output/drafting')
  await build({
    configFile: false,
    root: join(root, 'scripts/drafting'),
    logLevel: 'error',
    build: { outDir: output, emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  })
  const page = withDraft(readFileSync(join(output, 'index.html'), 'utf8'), text)
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path === '/') return response.writeHead(200, { 'content-type': TYPES['.html'] }).end(page)
    // The built page asks for nothing but its own assets; their names hold no folders.
    const asset = /^\/assets\/[\w.-]+$/.test(path) ? join(output, path) : null
    if (asset === null || !existsSync(asset)) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': TYPES[extname(asset)] ?? 'application/octet-stream' })
    return createReadStream(asset).pipe(response)
  })
  return { url: `http://localhost:${await listen(server)}/`, close: () => server.close() }
}

/** A draft is data in the page, never markup: “<” cannot end the element it stands in. */
function withDraft(html, text) {
  const data = JSON.stringify(text).replaceAll('<', '\\u003c')
  return html.replace('</head>', () => `<script id="draft" type="application/json">${data}</script></head>`)
}

function listen(server) {
  return new Promise((resolve, reject) => {
    const ready = () => resolve(server.address().port)
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE') return reject(error)
      return server.listen(0, 'localhost', ready)
    })
    server.listen(PORT, 'localhost', ready)
  })
}
