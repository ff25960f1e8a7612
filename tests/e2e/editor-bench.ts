/** One open editor with the panel beside it, and what a user does in either. */
import { type CDPSession, expect, type Frame, type Page } from '@playwright/test'
import type { ExpectedPlace } from '../../lib/messaging/protocol'
import { type DriverHandle, takeFocusAway } from './fixture'

export interface EditorSpec {
  name: string
  /** Its npm package; null for what the browser has by itself. */
  package: string | null
  page: string
  /** The editing element, in the page or in the editor's own frame. */
  host: string
  isInFrame?: true
  isField?: true
  /** Lists and tables that the editor keeps as such. */
  keeps: { lists: boolean; tables: boolean }
}

export interface PageModel {
  load(html: string): void
  model(): string
  blocks(): string[]
  readOnly(isReadOnly: boolean): void
}

declare global {
  var __page: PageModel
}

export class Bench {
  constructor(
    readonly spec: EditorSpec,
    readonly page: Page,
    readonly driver: DriverHandle,
    private readonly panel: Page,
    private readonly session: CDPSession,
  ) {}

  model = (): Promise<string> => this.page.evaluate(() => globalThis.__page.model())
  blocks = (): Promise<string[]> => this.page.evaluate(() => globalThis.__page.blocks())
  place = (text: string, nth = 0): Promise<ExpectedPlace> => this.driver.call('place', text, nth)

  async load(html: string): Promise<void> {
    await this.page.evaluate((content) => globalThis.__page.load(content), html)
  }

  /** Opens the likeliest document of the page and waits until it has arrived. */
  async open(): Promise<void> {
    await this.driver.call('open')
    await this.inStep()
  }

  /** The panel's copy has caught up with the model. */
  async inStep(): Promise<void> {
    await expect.poll(() => this.driver.texts()).toEqual(await this.blocks())
  }

  /** The user works in the page: it has the focus and the editor the caret. */
  async toPage(): Promise<void> {
    await this.session.send('Emulation.setFocusEmulationEnabled', { enabled: true })
    await this.page.bringToFront()
    await this.frame().evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), this.spec.host)
  }

  /** The user works in the panel. */
  toPanel(): Promise<void> {
    return takeFocusAway(this.page, this.panel)
  }

  /** The user works at the end of the text. Pressed again until the editor has it: some take the focus in a task of their own. */
  async toEnd(): Promise<void> {
    await this.toPage()
    await expect(async () => {
      await this.press('Control+End')
      const { caret, document } = await this.driver.call('watched')
      const last = document?.blocks.at(-1)
      expect(caret).toEqual({ block: last?.id, offset: last?.text.length })
    }).toPass({ intervals: [150] })
  }

  frame(): Frame {
    const found = this.page.frames().find((frame) => (frame.parentFrame() !== null) === (this.spec.isInFrame ?? false))
    if (!found) throw new Error('the editor has no frame')
    return found
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async undo(): Promise<void> {
    await this.toPage()
    await this.press('Control+z')
  }

  compose(text: string): Promise<unknown> {
    return this.session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  }

  commit(text: string): Promise<unknown> {
    return this.session.send('Input.insertText', { text })
  }
}
