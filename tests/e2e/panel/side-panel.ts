/** The side panel as its user sees it: what is named here is what stands on it. */
import { expect, type Locator, type Page } from '@playwright/test'

export class SidePanel {
  constructor(readonly page: Page) {}

  tab = (name: string | RegExp): Locator => this.page.getByRole('tab', { name })
  row = (name: string | RegExp): Locator => this.page.getByRole('treeitem', { name })
  /** A finding by any of its words. */
  finding = (words: string | RegExp): Locator => this.page.getByRole('article').filter({ hasText: words })
  button = (name: string | RegExp): Locator => this.page.getByRole('button', { name })
  /** What the header says about the document. */
  state = (): Locator => this.page.locator('.header-state')
  notices = (): Locator => this.page.locator('.notices')
  result = (): Locator => this.page.getByRole('region', { name: '核稿结果' })
  report = (): Locator => this.page.locator('.edit-report')

  /** The outline has been read. */
  async ready(): Promise<void> {
    await expect(this.tab('提纲')).toBeVisible()
  }

  async openProblems(): Promise<void> {
    await this.tab(/^问题/).click()
    await this.leaveList()
  }

  async check(): Promise<void> {
    await this.button('核 一 遍').click()
    await expect(this.result()).toContainText('核过一遍')
    await this.leaveList()
  }

  async chooseFromMenu(name: string): Promise<void> {
    await this.button('菜单').click()
    await this.page.getByRole('menuitem', { name }).click()
  }

  async chooseOnCard(finding: Locator, name: string | RegExp): Promise<void> {
    await finding.getByRole('button', { name: '更多' }).click()
    await this.page.getByRole('menuitem', { name }).click()
    await this.leaveList()
  }

  /** The pointer leaves the list, so that it may move again. */
  async leaveList(): Promise<void> {
    await this.page.getByRole('heading', { name: '核稿' }).hover()
  }

  /** The messages of all findings in view, in their order. */
  messages(): Promise<string[]> {
    return this.page.locator('.finding:not([data-solved]) .finding-message').allTextContents()
  }
}
