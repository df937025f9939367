// The table of people, walked cell by cell.
import { expect, type Page } from '@playwright/test'
import { m } from '@domain/messages/messages'
import type { Column } from '@domain/people/people-table'

export class PeopleScreen {
  constructor(readonly page: Page) {}

  readonly table = () => this.page.getByRole('grid')
  readonly row = (name: string) => this.table().getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) })
  readonly cell = (name: string, column: Column) => this.row(name).locator(`[data-column="${column}"]`)
  readonly names = () => this.table().getByRole('rowheader').allInnerTexts()

  /** Changes a text cell as the keyboard does: walk there, Enter, type, Enter. */
  async write(name: string, column: Column, text: string): Promise<void> {
    const { keyboard } = this.page
    await this.cell(name, column).focus()
    await keyboard.press('Enter')
    await expect(this.page.getByLabel(m.people.edit(m.people.columns[column], name))).toBeFocused()
    await keyboard.press('Control+a')
    await keyboard.type(text)
    await keyboard.press('Enter')
    await expect(this.cell(name, column)).toBeFocused()
    await expect(this.cell(name, column)).toHaveText(text)
  }

  async sortBy(column: Column): Promise<void> {
    await this.table().getByRole('columnheader', { name: m.people.columns[column] }).getByRole('button').click()
  }

  async takeOff(name: string): Promise<void> {
    await this.row(name).getByRole('button', { name: m.people.remove(name) }).click()
    await expect(this.row(name)).toBeHidden()
  }

  /** The list of those taken off, shown. */
  async removed() {
    await this.page.getByRole('checkbox', { name: m.people.showRemoved }).check()
    return this.page.getByRole('region', { name: m.people.removedTitle })
  }
}
