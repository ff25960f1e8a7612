/** What a writer does with a template: caret into the text, find, fill, insert; in whatever editor. */
import type { Frame, Locator } from '@playwright/test'
import { expect, type Journey, type SidePanel, test } from '../panel/journey'

export interface WritingSurface {
  name: string
  page: string
  host: string
  isInFrame?: true
  isField?: true
}

export const EDITORS: readonly WritingSurface[] = [
  { name: 'contenteditable', page: 'plain.html', host: '#editor' },
  { name: 'textarea', page: 'textarea.html', host: '#editor', isField: true },
  { name: 'Tiptap', page: 'tiptap.html', host: '.tiptap' },
  { name: 'TinyMCE', page: 'tinymce.html', host: 'body', isInFrame: true },
]

/** A journey with a template, in one editor. */
export class TemplateJourney {
  readonly panel: SidePanel
  readonly search: Locator
  readonly preview: Locator
  readonly insertButton: Locator
  readonly followUp: Locator

  constructor(
    readonly journey: Journey,
    readonly surface: WritingSurface,
  ) {
    const { panel } = journey
    this.panel = panel
    this.search = panel.page.getByRole('combobox', { name: '找模板' })
    this.preview = panel.page.getByRole('region', { name: '将写入' })
    this.insertButton = panel.button('插入到光标处')
    this.followUp = panel.page.locator('.template-follow-up')
  }

  blocks = (): Promise<string[]> => this.journey.blocks()
  model = (): Promise<string> => this.journey.model()

  private frame(): Frame {
    const found = this.journey.page.frames().find((one) => (one.parentFrame() !== null) === (this.surface.isInFrame ?? false))
    if (!found) throw new Error('the editor has no frame')
    return found
  }

  /** The writer is in the editor. */
  async toEditor(): Promise<void> {
    await this.journey.toPage()
    await this.frame().evaluate((host) => document.querySelector<HTMLElement>(host)?.focus(), this.surface.host)
  }

  /** Puts the caret behind the first occurrence of a text, then goes back to the panel. */
  async caretBehind(text: string): Promise<void> {
    await this.toEditor()
    await this.frame().evaluate(
      ([host, wanted]) => {
        const element = document.querySelector(host as string)
        if (!element) throw new Error('no host')
        if (element instanceof HTMLTextAreaElement) {
          const end = element.value.indexOf(wanted as string) + (wanted as string).length
          element.setSelectionRange(end, end)
          return
        }
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(wanted as string) ?? -1
          if (at >= 0) document.getSelection()?.collapse(node, at + (wanted as string).length)
          if (at >= 0) return
        }
        throw new Error(`no text ${wanted}`)
      },
      [this.surface.host, text],
    )
    await this.journey.page.waitForTimeout(200) // editors take note of a selection in a task of their own, the panel after them
    await this.journey.toPanel()
  }

  /** Finds a section by typing and opens its form with Enter. */
  async find(query: string, name: string): Promise<void> {
    await this.panel.tab('模板').click()
    const back = this.panel.button('返回模板列表')
    await expect(this.search.or(back)).toBeVisible()
    if (await back.isVisible()) await back.click()
    await this.search.fill(query)
    await expect(this.panel.page.getByRole('option').first()).toContainText(name)
    await this.search.press('Enter')
    await expect(this.panel.page.getByRole('heading', { name })).toBeVisible()
  }

  /** Fills one entry of a list. */
  async fill(list: string, entry: number, values: Readonly<Record<string, string>>): Promise<void> {
    const group = this.panel.page.getByRole('group', { name: `${list} ${entry}`, exact: true })
    for (const [name, value] of Object.entries(values)) await group.getByLabel(name, { exact: true }).fill(value)
  }

  async choose(manner: '随原文' | '标题样式' | '公文字体'): Promise<void> {
    await this.panel.page.getByLabel('格式').selectOption({ label: manner })
  }

  async insert(): Promise<void> {
    await this.insertButton.click()
    await expect(this.followUp).toBeVisible()
  }

  /** One step of the editor's own undo. */
  async undo(): Promise<void> {
    await this.toEditor()
    await this.journey.page.keyboard.press('Control+z')
  }

  /** What 核一遍 says is wrong. */
  async errors(): Promise<string[]> {
    await this.panel.check()
    return this.panel.messages()
  }
}

interface TemplateFixtures {
  write(surface: WritingSurface, html: string): Promise<TemplateJourney>
}

export const writing = test.extend<TemplateFixtures>({
  write: ({ begin }, use) => use(async (surface, html) => new TemplateJourney(await begin(surface.page, html), surface)),
})

export { expect }
