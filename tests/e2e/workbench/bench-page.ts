/** The workbench as its user sees it: what is named here is what stands on it. */
import { expect, type Locator, type Page } from '@playwright/test'

export class BenchPage {
  constructor(readonly page: Page) {}

  table = (): Locator => this.page.getByRole('table', { name: '台账里的数' })
  cell = (name: string | RegExp): Locator => this.page.getByRole('cell', { name, exact: typeof name === 'string' }).first()
  button = (name: string | RegExp): Locator => this.page.getByRole('button', { name })
  form = (): Locator => this.page.getByRole('form', { name: '记一个数' })
  said = (): Locator => this.page.locator('.undo-bar')
  /** The field over the cell with the cursor. */
  field = (): Locator => this.page.locator('.grid-editor')

  /** Types one figure into the form; fields that are not named stay empty. */
  async add(texts: Partial<Record<'指标' | '时期' | '数值' | '单位' | '地区' | '口径' | '来源' | '采集日期', string>>): Promise<void> {
    for (const [name, text] of Object.entries(texts)) {
      const field = name === '指标' ? this.form().getByRole('combobox', { name }) : this.form().getByRole('textbox', { name, exact: true })
      await field.fill(text)
      if (name === '指标') await field.press('Escape')
    }
    await this.form().getByRole('button', { name: '记下' }).click()
    await expect(this.said()).toContainText('已记下')
  }

  /** Types over a cell, as with the keyboard. */
  async type(cell: Locator, text: string): Promise<void> {
    await cell.click()
    await this.page.keyboard.type(text)
    await this.page.keyboard.press('Enter')
    await expect(this.said()).toContainText('已记下')
  }
}
