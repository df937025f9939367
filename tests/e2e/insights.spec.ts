// What Insights says of the example, held against the figures of the same days; and where it leads.
import { m } from '@domain/messages/messages'
import { indexDays } from '@domain/insight/day-index'
import { answers, feltAfter } from '@domain/insight/felt-after'
import { findingSteps, finish } from '@domain/insight/findings'
import { periodPage } from '@domain/insight/period'
import { digitsFor } from '@renderer/features/insights/finding-digits'
import { exampleToday, putInto, today } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { JournalScreen } from './screens/journal-screen'
import { goTo } from './screens/shell'

const words = m.insights
/** As figures are written on the page: a true minus sign, and none before a 0. */
const figure = (value: number, digits: number) => (Number(value.toFixed(digits)) === 0 ? 0 : value).toFixed(digits).replace('-', '−')

test('sentences with their days and intervals, weeks as dots, how one felt after, and the way to the entries', async ({ launch, folder }) => {
  const book = exampleToday()
  await putInto(folder, book)
  const { page } = await launch()
  const index = indexDays(book.checkIns, book.contacts, book.supporters)
  const half = periodPage('half', 0, 'week', today(), index.first, 1)
  await goTo(page, 'insights')

  const { anyone, weekly } = finish(findingSteps(index, half, 1))
  for (const finding of anyone) {
    if (finding.verdict === 'not-enough') throw new Error('the example has too few days')
    const digits = digitsFor(finding)
    const [low, high] = [figure(finding.low, digits), figure(finding.high, digits)]
    await expect(page.getByText(words.finding.interval(low, high, finding.daysWith, finding.daysWithout)).first()).toBeVisible()
  }
  const same = weekly.links.find(({ lag }) => lag === 0)?.link
  if (!same) throw new Error('the example has too few weeks')
  const [rho, low, high] = [same.rho, same.low, same.high].map((end) => figure(end, 2)) as [string, string, string]
  await expect(page.getByText(words.weekly.figures(rho, low, high, same.pairs))).toBeVisible()
  await expect(page.getByRole('img', { name: new RegExp(`^${weekly.weeks.length} weeks as dots`) })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Mood by day of the week: Mon / })).toBeVisible()

  await test.step('with another period the figures are of that period', async () => {
    await page.getByRole('radio', { name: words.periods.month, exact: true }).check()
    await expect(page.getByText(words.weekly.notEnough)).toBeVisible()
    await page.getByRole('radio', { name: words.periods.half, exact: true }).check()
    await expect(page.getByText(words.weekly.figures(rho, low, high, same.pairs))).toBeVisible()
  })

  await test.step('a kind and the weeks lead to their entries', async () => {
    const findings = page.getByRole('region', { name: words.findings })
    await findings.getByRole('region', { name: words.finding.byKind }).getByRole('button', { name: m.vocabulary.kindsShort.peer }).click()
    await expect(page.getByRole('search').getByRole('textbox')).toHaveValue(/^kind:peer after:/)
    await expect(page.getByLabel(m.journal.list).getByRole('listitem').first()).toBeVisible()
    await goTo(page, 'insights')
    await findings.getByRole('button', { name: words.weekly.open }).click()
    await expect(page.getByRole('search').getByRole('textbox')).toHaveValue(/^after:\S+ before:\S+$/)
    await goTo(page, 'insights')
  })

  await test.step('how one felt after leads to those entries, by keyboard', async () => {
    const [most] = feltAfter(book.contacts, half)
    const name = most && book.supporters[most.who]?.name
    if (!most || !name) throw new Error('nobody was asked about')
    const row = page.getByRole('region', { name: words.felt.heading }).getByRole('listitem').first()
    await expect(row).toContainText(words.felt.row(most.better, answers(most)))
    await row.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
    const journal = new JournalScreen(page)
    await expect(journal.list()).toBeVisible()
    await expect(page.getByRole('combobox', { name: m.journal.who })).toContainText(name)
  })
})
