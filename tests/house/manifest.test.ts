/** What the browser is asked for. A change here is a decision: it shows users a dialog, or widens what we can reach. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtFolder } from './project'

/** Bound to the public key of every build: an unpacked folder keeps its id, and with it its data. */
const EXTENSION_ID = 'pcpmgocdkeocegaekofdlmapmeffafad'

describe.each(['chrome-mv3', 'edge-mv3'])('the manifest of %s', (build) => {
  const manifest = () => JSON.parse(readFileSync(join(builtFolder(build), 'manifest.json'), 'utf8'))

  test('asks for the least that the work needs', () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } = manifest()
    expect([...permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'unlimitedStorage'])
    expect({ host_permissions, optional_permissions, optional_host_permissions }).toEqual({
      host_permissions: undefined,
      optional_permissions: undefined,
      optional_host_permissions: ['*://*/*'],
    })
  })

  test('puts no script into a page by itself and shows no page to websites', () => {
    const { content_scripts, web_accessible_resources, externally_connectable } = manifest()
    expect({ content_scripts, web_accessible_resources, externally_connectable }).toEqual({
      content_scripts: undefined,
      web_accessible_resources: undefined,
      externally_connectable: undefined,
    })
  })

  test('lets its own pages load their own files only', () => {
    expect(manifest().content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
        "font-src 'self'; connect-src 'none'; object-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'",
    })
  })

  test('keeps its id and the oldest browser it runs on', () => {
    const { key, minimum_chrome_version } = manifest()
    expect(extensionId(key)).toBe(EXTENSION_ID)
    expect(minimum_chrome_version).toBe('105')
  })

  test('opens the panel by the toolbar button and shortcuts', () => {
    const { side_panel, commands, action } = manifest()
    expect(side_panel).toEqual({ default_path: 'sidepanel.html' })
    expect(Object.keys(commands)).toEqual(['_execute_action', 'find-template'])
    // A pop-up would take the click, and with it the access to the page.
    expect(action.default_popup).toBeUndefined()
  })
})

/** As Chromium makes it: the first 32 hex digits of the key's hash, written with a to p. */
function extensionId(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32)
  return hash.replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
}
