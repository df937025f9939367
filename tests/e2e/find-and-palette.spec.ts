// Ctrl K from anywhere, and finding entries among 20,000.
import { m } from '@domain/messages/messages'
import { exampleToday, large, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { expectAccessible } from './screens/axe'
import { onDisk } from './screens/notebook-on-disk'

/** The example is written in a zone of its own: in the hours after midnight its last evening may still lie ahead here. */
function exampleSoFar() {
  const book = exampleToday()
  const now = new Date().toISOString()
  return { ...book, contacts: Object.fromEntries(Object.entries(book.contacts).filter(([, { moment }]) => moment.at < now)) as typeof book.contacts }
}

test('Ctrl K logs a contact from anywhere, goes places, and finds; a search is kept', async ({ launch, folder }) => {
  await putInto(folder, exampleSoFar())
  const { page, dataPath } = await launch()
  const field = page.getByRole('combobox', { name: m.palette.title })
  const latest = async () => Object.values((await onDisk(dataPath)).contacts).sort((a, b) => (a.moment.at < b.moment.at ? 1 : -1))[0]
  await expect(page.getByText(m.today.mood)).toBeVisible()

  await test.step('several people at once, with how, in one line', async () => {
    await page.keyboard.press('Control+2')
    await expect(page.getByRole('heading', { level: 1, name: m.shell.places.map })).toBeVisible()
    await page.keyboard.press('Control+k')
    await expect(field).toBeFocused()
    await expectAccessible(page, 'the palette')
    await page.keyboard.type('nora, kof meeting')
    await expect(page.getByRole('option', { name: m.palette.logFor('Nora and Kofi', 'meeting') })).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(field).toBeHidden()
    await expect.poll(async () => (await latest())?.who).toEqual(['nora', 'kofi'])
    expect((await latest())?.how).toBe('meeting')
  })

  await test.step('whoever was last in contact stands first, one press away', async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-label', /(Nora|Kofi), meeting/)
    await page.keyboard.press('Escape')
    await expect(field).toBeHidden()
  })

  await test.step('F8 covers the window: nothing of it is left to read, keys do nothing, and it comes back as it was', async () => {
    const field = page.getByRole('textbox', { name: m.today.note })
    await page.keyboard.press('Control+1')
    await field.fill('Half a sentence about Kofi')
    const title = await page.title()
    await page.keyboard.press('F8')
    const covered = page.getByRole('button', { name: m.shell.covered })
    await expect(covered).toBeFocused()
    expect((await page.evaluate(() => document.body.innerText)).trim()).toBe(m.shell.covered)
    expect(await page.evaluate(() => document.body.innerHTML)).not.toContain('Kofi')
    expect(await page.title()).toBe(title)
    await expectAccessible(page, 'the covered window')
    await page.keyboard.press('Control+2')
    await page.keyboard.press('4')
    await expect(covered).toBeFocused()
    await page.keyboard.press('F8')
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('Half a sentence about Kofi')
    await field.fill('')
    // From a dialog, and back by a click.
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: m.palette.title })).toBeFocused()
    await page.keyboard.press('F8')
    await expect(covered).toBeFocused()
    await page.mouse.click(300, 300)
    await expect(page.getByRole('combobox', { name: m.palette.title })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('combobox', { name: m.palette.title })).toBeHidden()
  })

  await test.step('an urge from anywhere', async () => {
    await page.keyboard.press('Control+k')
    await expect(field).toBeFocused()
    await page.keyboard.type('urge')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('slider', { name: m.today.urge })).toBeFocused()
  })

  await test.step('finding goes to the journal, by query', async () => {
    await page.keyboard.press('Control+k')
    await expect(field).toBeFocused()
    await page.keyboard.type('mood<2 sleep<4')
    await page.keyboard.press('ArrowUp')
    await page.getByRole('option', { name: m.palette.find('mood<2 sleep<4') }).click()
    await expect(page.getByRole('textbox', { name: m.journal.search })).toHaveValue('mood<2 sleep<4')
    await expect(page.getByText('A slip last night.', { exact: false })).toBeVisible()
    await page.getByRole('textbox', { name: m.journal.search }).fill('mood<low')
    await expect(page.getByText(m.search.unread(['mood<low']))).toBeVisible()
  })

  await test.step('a search is kept by name, and used again', async () => {
    await page.getByRole('textbox', { name: m.journal.search }).fill('who:nora')
    await page.getByRole('button', { name: m.search.open }).click()
    await page.getByRole('textbox', { name: m.search.name }).fill('My sister')
    await page.keyboard.press('Enter')
    await expectAccessible(page, 'searches')
    await page.getByRole('button', { name: /^Hard days/ }).click()
    await expect(page.getByRole('textbox', { name: m.journal.search })).toHaveValue('mood<3')
    await page.getByRole('button', { name: /^My sister/ }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('textbox', { name: m.journal.search })).toHaveValue('who:nora')
    expect(Object.values((await onDisk(dataPath)).savedSearches)).toContainEqual(expect.objectContaining({ name: 'My sister', query: 'who:nora' }))
  })
})

test('among 20,000 contacts a key press of a search stays light, and the list keeps its counts', async ({ launch, folder }) => {
  await putInto(folder, large())
  const { page } = await launch()
  await expect(page.getByText(m.today.mood)).toBeVisible()
  await page.keyboard.press('Control+4')
  const field = page.getByRole('textbox', { name: m.journal.search })
  await expect(field).toBeVisible()
  const total = Number(await page.getByRole('list', { name: m.journal.list }).getByRole('listitem').first().getAttribute('aria-setsize'))
  expect(total).toBeGreaterThan(20_000)
  await field.focus()
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { longTasks: seen })
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
  })
  for (const key of 'mood<3 urge>5') await page.keyboard.press(key === ' ' ? 'Space' : key)
  const shown = page.getByRole('list', { name: m.journal.list }).getByRole('listitem')
  await expect.poll(async () => Number(await shown.first().getAttribute('aria-setsize').catch(() => total))).toBeLessThan(total)
  const long = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks)
  test.info().annotations.push({ type: 'long tasks while typing (ms)', description: JSON.stringify(long) })
  expect.soft(Math.max(0, ...long), 'no task is long enough to be felt, on any machine').toBeLessThan(200)
  expect(await shown.count()).toBeLessThan(60)
})
