// A Daylio export comes in through the real interface; a broken one is named and changes nothing.
import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '@domain/messages/messages'
import { exampleToday, putInto } from '../../tools/prepared-notebooks'
import { brokenExports } from '../daylio/broken'
import { expect, test } from './kith-app'
import { DaylioImport } from './screens/daylio-import'
import { onDisk } from './screens/notebook-on-disk'
import { goTo } from './screens/shell'

// The newest header, with what real files bring along: a byte order mark, CRLF, clocks mixed,
// own mood names, HTML, a note over several lines, the same entry twice, a line that cannot be read.
const lines = [
  'full_date,date,weekday,time,mood,activities,scales,note_title,note',
  '2026-03-05,March 5,Thursday,10:04 PM,rad,"meeting | gym",Sleep Quality: 8/10 points | Sleep Time: 8:00,"A good day","<p>Went to the <b>group</b>.</p><p>Tea &amp; toast, I &lt;3 this</p>"',
  '2026-03-04,March 4,Wednesday,22:10,numb,,Sleep Time: 6:30,"","Could not sleep.\r\n\r\nThe river said ""wait"", so I did."',
  '2026-03-04,March 4,Wednesday,22:10,numb,,Sleep Time: 6:30,"","Could not sleep.\r\n\r\nThe river said ""wait"", so I did."',
  '2026-03-03,March 3,Tuesday,7:00 am,good,walk,,"",""',
  '2026-03-02,March 2,Monday,25:10,good,walk,,"",""',
  '2026-03-01,March 1,Sunday,19:30,Refreshed,,,"",""',
]
const csv = (note = 'The river said') => `\uFEFF${lines.join('\r\n').replaceAll('The river said', note)}\r\n`

test('an export comes in whole, goes out with one undo, and is recognised the second time', async ({ launch, folder }) => {
  const file = join(folder, 'daylio_export.csv')
  await writeFile(file, csv())
  const kith = await launch()
  const { page, dataPath } = kith
  const daylio = new DaylioImport(kith)
  const count = (n: number) => page.getByRole('search').getByText(m.journal.count(n), { exact: true })
  await goTo(page, 'journal')

  await test.step('seen before anything is brought in', async () => {
    await daylio.open()
    await daylio.choose(file)
    await expect(daylio.dialog().getByRole('heading', { level: 3 })).toContainText('5 entries from')
    await expect(daylio.dialog().getByText(m.daylio.problemCount(1))).toBeVisible()
    await daylio.dialog().getByRole('button', { name: m.daylio.showProblems }).click()
    await expect(daylio.dialog().getByText(m.daylio.line(10))).toBeVisible()
    await expect(daylio.dialog().getByText(m.daylio.problem('time-not-understood', '25:10'))).toBeVisible()
    await daylio.next()
    await daylio.map('numb', 2)
    await daylio.map('Refreshed', 4)
    await daylio.next()
    const preview = daylio.dialog().getByRole('table')
    await expect(preview).toContainText('Tea & toast, I <3 this')
    await expect(preview).toContainText('The river said "wait", so I did.')
    expect((await onDisk(dataPath)).checkIns).toEqual({})
  })

  await test.step('brought in', async () => {
    await daylio.bringIn(5)
    await daylio.dialog().getByRole('button', { name: m.daylio.finish }).click()
    await expect(count(5)).toBeVisible()
    const kept = Object.values((await onDisk(dataPath)).checkIns).sort((a, b) => a.moment.at.localeCompare(b.moment.at))
    expect(kept.map(({ moment, mood, sleep }) => [moment.day, mood, sleep])).toEqual([
      ['2026-03-01', 4, null],
      ['2026-03-03', 4, null],
      ['2026-03-04', 2, 6.5],
      ['2026-03-04', 2, 6.5],
      ['2026-03-05', 5, 8],
    ])
    expect(kept.map(({ feelings }) => feelings)).toEqual([['Refreshed'], [], ['numb'], ['numb'], []])
    expect(kept[4]?.note).toContain('Went to the group.\n')
    expect(kept[4]?.note).not.toContain('<b>')
  })

  await test.step('one undo takes all out, redo brings all back', async () => {
    await page.keyboard.press('Control+z')
    await expect(page.getByText(m.journal.emptyTitle)).toBeVisible()
    await expect.poll(async () => (await onDisk(dataPath)).checkIns).toEqual({})
    await page.keyboard.press('Control+Shift+z')
    await expect(count(5)).toBeVisible()
  })

  await test.step('the same file again brings nothing', async () => {
    await daylio.open()
    await daylio.choose(file)
    await expect(daylio.dialog().getByText(m.daylio.allHere)).toBeVisible()
    await expect(daylio.dialog().getByRole('button', { name: m.daylio.next })).toHaveCount(0)
  })

  await test.step('entries edited in Daylio since are told apart, and added only when asked for', async () => {
    await writeFile(file, csv('The sea said'))
    await daylio.choose(file)
    await expect(daylio.dialog().getByText(m.daylio.changed(2))).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(daylio.dialog()).toBeHidden()
    await expect(count(5)).toBeVisible()
    expect(Object.values((await onDisk(dataPath)).checkIns)).toHaveLength(5)
  })
})

test('every broken file is named, and nothing changes', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const kith = await launch()
  const before = await readFile(kith.dataPath)
  const daylio = new DaylioImport(kith)
  await goTo(kith.page, 'journal')
  await daylio.open()
  for (const [n, { what, file, says }] of brokenExports.entries()) {
    const name = `export-${n}.csv`
    const path = join(folder, name)
    if (file === 'a folder') await mkdir(path)
    else if (typeof file === 'object' && 'size' in file) {
      await writeFile(path, '')
      await truncate(path, file.size)
    } else if (file !== 'nothing') await writeFile(path, file)
    await daylio.choose(path)
    const problems = daylio.dialog().getByRole('button', { name: m.daylio.showProblems })
    await expect(daylio.dialog().getByText(says(name)[0] ?? '', { exact: true }), what).toBeVisible()
    if (await problems.isVisible()) await problems.click()
    for (const words of says(name)) await expect(daylio.dialog().getByText(words, { exact: true }), what).toBeVisible()
    await expect(daylio.dialog().getByRole('button', { name: m.daylio.next }), what).toHaveCount(0)
    if (typeof file === 'string' && file !== 'a folder' && file !== 'nothing') expect(await readFile(path, 'utf8'), what).toBe(file)
    expect(before.equals(await readFile(kith.dataPath)), what).toBe(true)
  }
})
