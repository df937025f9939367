// Bringing in a Daylio export, from the file dialog to the journal.
import { expect, type Page } from '@playwright/test'
import { m } from '@domain/messages/messages'
import type { Mood } from '@domain/journal/check-in'
import type { RunningKith } from '../kith-app'

export class DaylioImport {
  readonly page: Page

  constructor(readonly kith: RunningKith) {
    this.page = kith.page
  }

  readonly dialog = () => this.page.getByRole('dialog', { name: m.daylio.title })
  readonly next = () => this.dialog().getByRole('button', { name: m.daylio.next }).click()

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: m.daylio.open }).click()
    await expect(this.dialog()).toBeVisible()
  }

  /** Chooses a file, the first or another one. */
  async choose(path: string): Promise<void> {
    await this.kith.answerDialog('showOpenDialog', { canceled: false, filePaths: [path] })
    await this.dialog()
      .getByRole('button', { name: new RegExp(`^(${m.daylio.choose}|${m.daylio.chooseOther})$`) })
      .click()
  }

  async map(label: string, mood: Mood): Promise<void> {
    const radio = this.dialog().getByRole('radiogroup', { name: m.daylio.moodFor(label) }).getByRole('radio', { name: m.vocabulary.moods[mood], exact: true })
    await radio.check()
    await expect(radio).toBeChecked()
  }

  async bringIn(entries: number): Promise<void> {
    await this.dialog().getByRole('button', { name: m.daylio.bringIn(entries) }).click()
    await expect(this.dialog().getByRole('heading', { name: m.daylio.done(entries) })).toBeVisible()
  }
}
