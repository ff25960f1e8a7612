/** Pictures of the page, of the panel, and of both as they stand side by side (they are separate surfaces of the browser). */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param {import('playwright').BrowserContext} context
 * @param {import('playwright').Page} page
 * @param {import('playwright').Page} panel
 * @param {string} folder created where needed; gets `page.png`, `panel.png`, `together.png`
 */
export async function savePictures(context, page, panel, folder) {
  mkdirSync(folder, { recursive: true })
  const left = await page.screenshot({ path: join(folder, 'page.png') })
  const right = await panel.screenshot({ path: join(folder, 'panel.png') })
  const sheet = await context.newPage()
  // The panel is a little lower than the page: the longer picture is cut at the bottom.
  const height = Math.min(heightOf(left), heightOf(right))
  const style = `body{display:flex;align-items:flex-start;gap:1px;width:max-content;height:${height}px;margin:0;overflow:hidden;background:#b9b4aa}`
  await sheet.setContent(`<style>${style}</style>${image(left)}${image(right)}`)
  await sheet.locator('body').screenshot({ path: join(folder, 'together.png') })
  await sheet.close()
}

/** A PNG begins with a signature and a header: width at byte 16, height at byte 20. */
function heightOf(png) {
  return png.readUInt32BE(20)
}

function image(png) {
  return `<img src="data:image/png;base64,${png.toString('base64')}" alt="">`
}
