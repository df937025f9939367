// The journal, entry by entry.
import { expect, type Locator, type Page } from '@playwright/test'
import { m } from '@domain/messages/messages'
import type { Mood } from '@domain/journal/check-in'
import type { Channel } from '@domain/journal/contact'

const { fields } = m.journal

export class JournalScreen {
  constructor(readonly page: Page) {}

  readonly list = () => this.page.getByLabel(m.journal.list)

  readonly entry = (words: string | RegExp) => this.list().getByRole('listitem').filter({ hasText: words })
  readonly count = (n: number) => this.page.getByRole('search').getByText(m.journal.count(n), { exact: true })

  /** Opens an entry beside the list, and answers with what stands there. */
  async open(words: string | RegExp): Promise<Locator> {
    await this.entry(words).getByRole('button').click()
    const panel = this.page.getByRole('complementary', { name: new RegExp(`^(${m.journal.editCheckIn}|${m.journal.editContact})$`) })
    await expect(panel).toBeVisible()
    return panel
  }

  async checkIn(entry: { day: string; time: string; mood: Mood; urge?: number; note?: string }): Promise<void> {
    const { page } = this
    await page.getByRole('button', { name: m.journal.newCheckIn }).click()
    const form = page.locator('form')
    await form.getByRole('radiogroup', { name: fields.mood }).getByRole('radio', { name: m.vocabulary.moods[entry.mood], exact: true }).check()
    if (entry.urge !== undefined) {
      await form.getByRole('slider', { name: fields.urge }).focus()
      await page.keyboard.press(String(entry.urge))
    }
    if (entry.note) await form.getByRole('textbox', { name: fields.note }).fill(entry.note)
    await this.keep(entry)
  }

  async contact(entry: { day: string; time: string; who: string[]; how: Channel; note?: string }): Promise<void> {
    const { page } = this
    await page.getByRole('button', { name: m.journal.newContact }).click()
    const form = page.locator('form')
    for (const name of entry.who) {
      const chip = form.getByRole('button', { name, exact: true })
      if (!(await chip.isVisible())) {
        await form.getByRole('button', { name: m.journal.someoneElse }).click()
        await form.getByRole('textbox', { name: m.journal.find }).fill(name)
        await page.keyboard.press('Enter')
        await page.keyboard.press('Escape')
      } else await chip.click()
      await expect(chip).toHaveAttribute('aria-pressed', 'true')
    }
    await form.getByRole('radio', { name: m.vocabulary.channels[entry.how], exact: true }).check()
    if (entry.note) await form.getByRole('textbox', { name: fields.note }).fill(entry.note)
    await this.keep(entry)
  }

  private async keep({ day, time }: { day: string; time: string }): Promise<void> {
    const form = this.page.locator('form')
    await form.getByLabel(fields.day, { exact: true }).fill(day)
    await form.getByLabel(fields.time, { exact: true }).fill(time)
    await form.getByRole('button', { name: m.common.keep }).click()
    await expect(form).toBeHidden()
  }
}
