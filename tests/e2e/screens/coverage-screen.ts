// Who gives what: the grid of kinds, the grid of people, and the thought of someone being away.
import { expect, type Page } from '@playwright/test'
import { m } from '@domain/messages/messages'
import type { Direction, Kind, SupportFunction } from '@domain/people/supporter'

const words = m.coverage

export class CoverageScreen {
  constructor(readonly page: Page) {}

  readonly kinds = () => this.page.getByRole('grid', { name: words.kinds.name })
  readonly people = () => this.page.getByRole('grid', { name: /^Who gives and gets what/ })
  readonly panel = () => this.page.getByRole('complementary', { name: words.whatIf.label })
  readonly count = (fn: SupportFunction, kind: Kind, n: number) =>
    this.kinds().getByRole('button', { name: words.kinds.cell(m.vocabulary.functions[fn], m.vocabulary.kinds[kind], n), exact: true })
  /** The cell of a person, by what it says now. */
  readonly way = (name: string, fn: SupportFunction, way: Direction | null) =>
    this.people().getByRole('button', { name: words.people.cell(name, m.vocabulary.functions[fn], way === null ? words.people.none : words.people.ways[way]), exact: true })
  readonly away = (name: string) => this.people().getByRole('checkbox', { name: words.people.awayOf(name), exact: true })
  readonly title = (...names: string[]) => this.page.getByRole('group', { name: words.whatIf.title(names, 0) })

  async thinkAway(name: string): Promise<void> {
    await this.away(name).click()
    await expect(this.away(name)).toHaveAttribute('aria-checked', 'true')
  }
}
