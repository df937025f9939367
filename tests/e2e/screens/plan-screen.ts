// The plan, section by section.
import { expect, type Page } from '@playwright/test'
import { m } from '@domain/messages/messages'
import type { SectionKind } from '@domain/plan/plan'
import type { PdfKind } from '@domain/plan/plan-pdf-options'
import type { RunningKith } from '../kith-app'

export class PlanScreen {
  constructor(readonly page: Page) {}

  private readonly article = () => this.page.getByRole('article')

  async choose(section: SectionKind): Promise<void> {
    const list = this.page.getByRole('navigation', { name: m.plan.sections })
    // On a narrow window the list is folded into the name of the chosen section.
    const folded = list.locator('button[aria-controls]')
    if (await folded.isVisible()) await folded.click()
    const button = list.getByRole('listitem').getByRole('button', { name: new RegExp(m.plan.short[section]) })
    // The further sections are folded away until they hold something.
    if (!(await button.isVisible())) await list.getByText(m.plan.moreSections).click()
    await button.click()
    await expect(this.article().getByRole('heading', { level: 2 })).toHaveText(m.vocabulary.sections[section])
  }

  async writeLine(section: SectionKind, text: string): Promise<void> {
    await this.choose(section)
    const field = this.article().getByRole('textbox', { name: m.plan.placeholder(section, true) })
    await field.fill(text)
    await field.press('Enter')
    await expect(this.article().getByRole('textbox', { name: m.plan.item(1) })).toHaveValue(text)
  }

  /** Writes the line with which an entry begins, in a section of any type, after whatever stands there. */
  async begin(section: SectionKind, text: string): Promise<void> {
    await this.choose(section)
    const named = (first: boolean) => this.article().getByRole('textbox', { name: m.plan.placeholder(section, first), exact: true })
    const field = named(true).or(named(false))
    await field.fill(text)
    await field.press('Enter')
    await expect(this.lines().last()).toHaveValue(text)
  }

  async addSituation(situation: { situation: string; avoid: string; escape: string; cope: string; contacts: string[] }): Promise<void> {
    await this.choose('situations')
    const field = this.article().getByRole('textbox', { name: m.plan.placeholder('situations', true) })
    await field.fill(situation.situation)
    await field.press('Enter')
    for (const answer of ['avoid', 'escape', 'cope'] as const) {
      const line = this.article().getByRole('textbox', { name: m.plan.situation[answer] })
      await line.fill(situation[answer])
      await line.press('Tab')
      await expect(line).toHaveValue(situation[answer])
    }
    for (const name of situation.contacts) await this.pick(name)
  }

  async addPerson(section: SectionKind, name: string): Promise<void> {
    await this.choose(section)
    await this.pick(name)
    await expect(this.article().getByText(name, { exact: true }).first()).toBeVisible()
  }

  async leaveForLater(section: SectionKind, reason: string): Promise<void> {
    await this.choose(section)
    await this.article().getByRole('button', { name: m.plan.leave }).click()
    await this.article().getByRole('textbox', { name: m.plan.leaveWhy }).fill(reason)
    await this.article().getByRole('button', { name: m.plan.leaveDo }).click()
    await expect(this.article().getByText(m.plan.leftBecause(reason))).toBeVisible()
  }

  readonly sections = () => this.page.getByRole('navigation', { name: m.plan.sections }).getByRole('button')
  readonly lines = () => this.article().getByRole('textbox', { name: /^Line \d+$/ })
  readonly printed = () => this.page.getByRole('complementary', { name: m.plan.print.label })

  async savePdf(): Promise<void> {
    await this.page.getByRole('button', { name: m.plan.print.save }).click()
  }

  /** Saves where the file dialog would say, and waits for the word that it is done. */
  async savePdfTo(kith: RunningKith, path: string): Promise<void> {
    await kith.answerDialog('showSaveDialog', { canceled: false, filePath: path })
    await this.savePdf()
    await expect(this.page.getByText(m.plan.print.saved(path), { exact: true })).toBeVisible()
  }

  async printKind(kind: PdfKind): Promise<void> {
    await this.printed().getByRole('combobox', { name: m.plan.print.kind }).click()
    await this.page.getByRole('option', { name: m.plan.print.kinds[kind] }).click()
  }

  /** Opens the list of what goes on paper, and ticks exactly these. */
  async printOnly(...wanted: SectionKind[]): Promise<void> {
    const list = this.printed().locator('details').first()
    if (!(await list.evaluate((element) => (element as HTMLDetailsElement).open))) await list.locator('summary').click()
    // The further sections stand in it once they hold something.
    for (const [section, label] of Object.entries(m.vocabulary.sections) as [SectionKind, string][]) {
      const box = list.getByRole('checkbox', { name: label, exact: true })
      if (wanted.includes(section) || (await box.count()) > 0) await box.setChecked(wanted.includes(section))
    }
    await expect(list.locator('summary')).toHaveText(m.plan.print.sections(wanted.length))
  }

  private async pick(name: string): Promise<void> {
    await this.article().getByRole('button', { name: m.plan.fromMap }).click()
    await this.page.getByRole('combobox', { name: m.plan.pickLabel }).fill(name)
    await this.page.keyboard.press('Enter')
    await expect(this.page.getByRole('combobox', { name: m.plan.pickLabel })).toBeHidden()
  }
}
