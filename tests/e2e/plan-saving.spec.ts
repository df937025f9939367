// Saving the plan when it does not come to that: cancelled, stopped, or with nowhere to go.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '@domain/messages/messages'
import { exampleToday, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { PlanScreen } from './screens/plan-screen'
import { goTo } from './screens/shell'

test('a save that is cancelled or stopped, or has nowhere to go, leaves nothing behind', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const kith = await launch()
  const plan = new PlanScreen(kith.page)
  const save = kith.page.getByRole('button', { name: m.plan.print.save })
  await goTo(kith.page, 'plan')
  const before = await readdir(folder)
  await kith.answerDialog('showSaveDialog', { canceled: true, filePath: '' })
  await plan.savePdf()
  await expect(save).toBeEnabled()
  await expect(kith.page.getByText(m.plan.print.care)).toBeVisible()

  const windows = async () => (await kith.report()).windows.length
  const stop = kith.page.getByRole('button', { name: m.plan.print.stop })
  const stopped = kith.page.getByText(m.plan.print.stopped)
  // Seen, so that no window of the preview is still open.
  await expect(kith.page.getByText(/^Page \d+ of \d+$/)).toBeVisible()
  await expect.poll(windows).toBe(1)

  await test.step('stopped while it is printed', async () => {
    await kith.holdPrinting(true)
    kith.answerDialog('showSaveDialog', { canceled: false, filePath: join(folder, 'plan.pdf') })
    await plan.savePdf()
    await expect.poll(windows, 'the page being printed').toBe(2)
    await stop.press('Enter')
    await expect(stopped).toBeVisible()
    await expect(stop).toBeHidden()
    await expect(save, 'where one can go on').toBeFocused()
    await expect.poll(windows).toBe(1)
    await kith.holdPrinting(false)
    expect(await readdir(folder)).toEqual(before)
  })

  await test.step('stopped while it is still asked where to', async () => {
    await plan.savePdf()
    await expect(stopped).toBeHidden()
    await stop.press('Enter')
    kith.answerDialog('showSaveDialog', { canceled: false, filePath: join(folder, 'plan.pdf') })
    await expect(stopped).toBeVisible()
    await expect(save).toBeEnabled()
    expect(await readdir(folder)).toEqual(before)
  })

  await test.step('a folder that is gone, a file in its place, a folder of that name, a name too long: each is said', async () => {
    await writeFile(join(folder, 'a file'), 'mine')
    await mkdir(join(folder, 'plan.pdf'))
    const there = await readdir(folder)
    for (const [why, ...path] of [
      ['folder-gone', 'gone', 'plan.pdf'],
      ['folder-gone', 'a file', 'plan.pdf'],
      ['is-a-folder', 'plan.pdf'],
      ['name-too-long', `${'p'.repeat(300)}.pdf`],
    ] as const) {
      await kith.answerDialog('showSaveDialog', { canceled: false, filePath: join(folder, ...path) })
      await plan.savePdf()
      await expect(kith.page.getByText(m.plan.print.saveFailed(m.files.notSaved[why])), path[0]).toBeVisible()
      await expect(save).toBeEnabled()
      expect(await readdir(folder)).toEqual(there)
    }
    expect(await readFile(join(folder, 'a file'), 'utf8')).toBe('mine')
  })
})
