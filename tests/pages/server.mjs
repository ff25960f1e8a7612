/**
 * Serves the test pages and the real editors from node_modules on localhost. Plain Node, no build step:
 * what an editor needs bundled is bundled in memory on first use.
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'

const PAGES = dirname(fileURLToPath(import.meta.url))
const PACKAGES = { tinymce: dirname(createRequire(import.meta.url).resolve('tinymce/package.json')) }
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain',
}

/** Starts the server on a free port (or `port`) of 127.0.0.1. `texts`: contents to serve by path, such as a draft to open with. */
export async function servePages(port = 0, texts = {}) {
  const server = createServer((request, response) => {
    answer(request, response, texts).catch((error) => {
      response.writeHead(error.code === 'ENOENT' ? 404 : 500).end(String(error))
    })
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(resolve)
      }),
  }
}

async function answer(request, response, texts) {
  const { pathname } = new URL(request.url, 'http://localhost')
  if (pathname === '/favicon.ico') return response.writeHead(204).end()
  if (Object.hasOwn(texts, pathname)) return send(response, extname(pathname), texts[pathname])
  if (pathname.startsWith('/bundle/')) return send(response, '.js', await bundle(join(PAGES, `${safe(pathname.slice(8))}.mjs`)))
  const [, first, ...rest] = pathname.split('/')
  const folder = PACKAGES[first]
  const file = folder ? join(folder, safe(rest.join('/'))) : join(PAGES, safe(pathname.slice(1) || 'index.html'))
  const policy = pathname.endsWith('strict-csp.html') ? { 'content-security-policy': STRICT } : {}
  return send(response, extname(file), await readFile(file), policy)
}

/** A page that trusts nobody: no inline script or style, no worker, no frame, no connection. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; base-uri 'none'; form-action 'none'"

function send(response, type, body, headers = {}) {
  response.writeHead(200, {
    'content-type': `${TYPES[type] ?? 'application/octet-stream'}; charset=utf-8`,
    'cache-control': 'no-store',
    ...headers,
  })
  response.end(body)
}

function safe(path) {
  const clean = normalize(decodeURIComponent(path))
  if (clean.startsWith('..') || clean.includes(`..${sep}`)) throw Object.assign(new Error('outside'), { code: 'ENOENT' })
  return clean
}
