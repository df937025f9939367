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

  /** What can be done with those chosen. */
  readonly bar = () => this.page.getByRole('form', { name: m.peopleGrid.bulk.name })
  readonly editor = (name: string, column: Column) => this.page.getByLabel(m.people.edit(m.people.columns[column], name))
  readonly head = (column: Column) => this.table().getByRole('columnheader', { name: m.people.columns[column], exact: true })

  /** The texts of a column, as they stand on screen. */
  readonly texts = (column: Column) => this.table().locator(`tbody [data-column="${column}"]`).allInnerTexts()

  /** Changes a text cell as the keyboard does: walk there, Enter, type, Enter. The hand moves on to the next row. */
  async write(name: string, column: Column, text: string): Promise<void> {
    const { keyboard } = this.page
    await this.cell(name, column).focus()
    await keyboard.press('Enter')
    await expect(this.editor(name, column)).toBeFocused()
    await keyboard.press('Control+a')
    await keyboard.type(text)
    await keyboard.press('Enter')
    await expect(this.cell(name, column)).toHaveText(text)
  }

  /** From where the hand is to a cell of the same row, by the arrows. */
  async walkTo(column: Column, from: Column): Promise<void> {
    const shown = await this.table().locator('thead th[data-column]').evaluateAll((heads) => heads.map((head) => (head as HTMLElement).dataset['column']))
    const steps = shown.indexOf(column) - shown.indexOf(from)
    for (let n = 0; n < Math.abs(steps); n++) await this.page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft')
  }

  /** Shows or hides columns in the sheet of columns, by keyboard. */
  async tickColumns(...columns: Column[]): Promise<void> {
    const { keyboard } = this.page
    await this.page.getByRole('button', { name: m.peopleGrid.columns.button }).focus()
    await keyboard.press('Enter')
    const sheet = this.page.getByRole('dialog', { name: m.peopleGrid.columns.title })
    for (const column of columns) {
      await sheet.getByRole('checkbox', { name: m.people.columns[column], exact: true }).focus()
      await keyboard.press('Space')
    }
    await keyboard.press('Escape')
    await expect(sheet).toBeHidden()
  }

  /** Puts text on the real clipboard the way a person would: written in a field of the app, marked, copied. */
  async copyAsText(text: string): Promise<void> {
    const { keyboard } = this.page
    await this.tickColumns('note')
    const first = (await this.names())[0] ?? ''
    await this.cell(first, 'note').focus()
    await keyboard.press('Enter')
    await this.editor(first, 'note').fill(text)
    await keyboard.press('Control+a')
    await keyboard.press('Control+c')
    await keyboard.press('Escape')
    await this.tickColumns('note')
  }

  async sortBy(column: Column): Promise<void> {
    await this.head(column).getByRole('button').click()
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
