// The guided round: names, then one question at a time.
import { expect, type Page } from '@playwright/test'
import { m } from '@domain/messages/messages'

export class GuidedScreen {
  constructor(readonly page: Page) {}

  readonly field = () => this.page.getByRole('textbox', { name: m.guided.names.field, exact: true })
  readonly named = () => this.page.getByRole('region', { name: m.guided.names.listed })
  readonly choice = (label: string) => this.page.getByRole('group', { name: /\?$/ }).getByRole('button', { name: label })
  readonly person = (name: string) => this.page.getByRole('group', { name: /\?$/ }).getByRole('button', { name, exact: true })

  async asks(question: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 2, name: question, exact: true })).toBeVisible()
  }

  /** As the clipboard gives it: into whatever has the focus. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((pasted) => {
      const data = new DataTransfer()
      data.setData('text/plain', pasted)
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, text)
  }
}
