import axe from 'axe-core'
import { page } from 'vitest/browser'

/** Set to keep a picture of every state in `.cache/pictures`, to be looked at: VITE_PICTURES=1 npm run test:browser. */
const KEEPS_PICTURES = Boolean(import.meta.env.VITE_PICTURES)

/** What is not accessible in the page as it is, one line each. */
export async function findBarriers(): Promise<string[]> {
  // Half faded in, nothing has enough contrast.
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

/** Keeps a picture under a name, where pictures are asked for. */
export async function takePicture(name: string): Promise<void> {
  if (!KEEPS_PICTURES) return
  await new Promise((resolve) => setTimeout(resolve, 450)) // fading in takes that long
  await page.screenshot({ path: `../../.cache/pictures/${name}.png` })
}
