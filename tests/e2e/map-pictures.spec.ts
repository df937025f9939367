// The map as a picture: in every format what was chosen and nothing else, by keyboard too, and nothing half-written.
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '@domain/messages/messages'
import { GREY_INK, PRINT_INK } from '@domain/network/print-ink'
import type { Notebook } from '@domain/notebook'
import { initialsOf } from '@domain/people/new-supporter'
import { readPng } from '../../tools/picture/png'
import { exampleToday, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { readPdf } from './read-pdf'
import { expectAccessible } from './screens/axe'
import { MapScreen } from './screens/map-screen'
import { OutOfMap, readPicture, readSvg } from './screens/out-of-map'
import { goTo } from './screens/shell'

const words = m.outOfMap
const namesOf = (book: Notebook) => Object.values(book.supporters).filter((s) => s.removedAt === null).map((s) => s.name)

test('in every format the map with its words; on the clipboard too; and nothing half-written', async ({ launch, folder }) => {
  const book = exampleToday()
  // Said of everyone, so that it could be found anywhere.
  for (const supporter of Object.values(book.supporters)) supporter.stance = 'risky'
  await putInto(folder, book)
  const kith = await launch()
  const { page } = kith

  await test.step('SVG and PNG hold the map with title, day and legend; greys are grey; sizes are as said', async () => {
    await goTo(page, 'map')
    const out = new OutOfMap(kith)
    await out.open()
    await out.dialog().getByRole('textbox', { name: words.heading }).fill('Robin & <friends>')

    const svgPath = join(folder, 'map.svg')
    await out.saveAs('svg', svgPath)
    const svg = await readSvg(svgPath)
    expect(svg.root.name).toBe('svg')
    expect(svg.texts).toContain('Robin & <friends>')
    expect(svg.texts).toEqual(expect.arrayContaining([...namesOf(book), m.map.legend.ties.stressful, m.vocabulary.kinds.mentor]))
    expect(svg.root.children.map(({ name }) => name).slice(0, 3)).toEqual(['title', 'desc', 'style'])
    // Everything it needs is inside it.
    expect(svg.raw).toContain('data:font/woff2;base64,')
    expect(svg.raw.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<foreignObject|<image/)
    if (process.platform !== 'win32') expect((await stat(svgPath)).mode & 0o777).toBe(0o600)

    const [width, height] = ['width', 'height'].map((name) => Number(svg.root.attributes.get(name)))
    for (const scale of [1, 3]) {
      await out.pick(words.format, words.formats.png)
      await out.pick(words.size, words.times(scale))
      const path = join(folder, `map-${scale}.png`)
      await out.saveAs('png', path)
      const png = await readPicture(path)
      expect([png.width, png.height]).toEqual([width! * scale, height! * scale])
      for (const kind of ['family', 'therapy', 'peer', 'mentor'] as const) expect(png.colours.get(PRINT_INK.kind[kind].toLowerCase()) ?? 0, kind).toBeGreaterThan(100)
    }

    await out.pick(words.ink, words.inks.grey)
    await out.saveAs('png', join(folder, 'grey.png'))
    const grey = await readPicture(join(folder, 'grey.png'))
    expect(grey.colours.get(GREY_INK.kind.mentor.toLowerCase())).toBeGreaterThan(100)
    for (let i = 0; i < grey.pixels.length; i += 4) if (grey.pixels[i] !== grey.pixels[i + 1] || grey.pixels[i] !== grey.pixels[i + 2]) throw new Error(`pixel ${i / 4} is not grey`)
  })

  await test.step('one page of PDF, on the chosen paper, with its words said aloud and its faces inside', async () => {
    await page.reload()
    await goTo(page, 'map')
    const out = new OutOfMap(kith)
    await out.open()
    for (const [paper, size] of [
      ['A4', '595 × 842'],
      ['Letter', '612 × 792'],
    ] as const) {
      await out.pick(words.format, words.formats.pdf)
      await out.pick(words.paper, paper)
      const path = join(folder, `${paper}.pdf`)
      await out.saveAs('pdf', path)
      const pdf = await readPdf(path)
      expect(pdf.sizes).toEqual([size])
      expect(pdf.text).toContain(words.headingNow)
      for (const name of namesOf(book)) expect(pdf.text).toContain(name)
      expect(pdf.text).toContain(m.map.legend.energy)
      expect(pdf.tagged).toBe(true)
      expect(pdf.claimsUa).toBe(true)
      expect(pdf.language).toBe('en')
      expect(pdf.fonts.length).toBeGreaterThan(2)
      expect(pdf.fonts.every((font) => font.embedded)).toBe(true)
    }
  })

  await test.step('on the clipboard it is a picture and words; a cancelled or impossible save leaves nothing', async () => {
    await page.reload()
    await goTo(page, 'map')
    const out = new OutOfMap(kith)
    await out.open()
    await out.dialog().getByRole('button', { name: words.copy }).click()
    await expect(out.dialog().getByText(words.copied)).toBeVisible()
    const { clipboard } = await kith.report()
    for (const name of namesOf(book)) expect(clipboard.text).toContain(name)
    expect(readPng(Buffer.from(clipboard.png ?? '', 'base64')).width).toBeGreaterThan(1000)

    const before = await readdir(folder)
    const save = () => out.dialog().getByRole('button', { name: words.save(words.formats.png) })
    await kith.answerDialog('showSaveDialog', { canceled: true, filePath: '' })
    await save().click()
    await expect(save()).toBeEnabled()
    await expect(out.dialog().getByText(words.care)).toBeVisible()
    await kith.answerDialog('showSaveDialog', { canceled: false, filePath: join(folder, 'gone', 'map.png') })
    await save().click()
    await expect(out.dialog().getByText(words.failed(m.files.notSaved['folder-gone']))).toBeVisible()
    const notebook = await readFile(kith.dataPath)
    await kith.answerDialog('showSaveDialog', { canceled: false, filePath: kith.dataPath })
    await save().click()
    await expect(out.dialog().getByText(words.failed(m.files.ownFile))).toBeVisible()
    expect(notebook.equals(await readFile(kith.dataPath))).toBe(true)
    expect(await readdir(folder)).toEqual(before)
  })
})

test('what is not chosen is in no file; by keyboard alone', async ({ launch, folder }) => {
  const book = exampleToday()
  // Said of everyone, so that it could be found anywhere.
  for (const supporter of Object.values(book.supporters)) supporter.stance = 'risky'
  await putInto(folder, book)
  const kith = await launch()
  const { page } = kith

  await test.step('with initials or roles no name is in any file; a chosen few are alone on it; what is unticked is absent', async () => {
    await goTo(page, 'map')
    const map = new MapScreen(page)
    await map.open('Kofi')
    const out = new OutOfMap(kith)
    await out.open()
    for (const naming of ['initials', 'roles'] as const) {
      await out.pick(words.named, words.names[naming])
      await out.saveAs('svg', join(folder, 'map.svg'))
      await out.saveAs('pdf', join(folder, 'map.pdf'))
      const svg = await readSvg(join(folder, 'map.svg'))
      const pdf = await readPdf(join(folder, 'map.pdf'))
      const everything = [svg.raw.replace(/base64,[^)]*/g, ''), pdf.text, ...pdf.alts, pdf.metadata].join('\n')
      for (const name of namesOf(book)) expect(everything).not.toMatch(new RegExp(`\\b${name}\\b`))
      expect(svg.texts).toContain(naming === 'initials' ? initialsOf('Kofi Mensah'.split(' ')[0] ?? '') : (Object.values(book.supporters).find((s) => s.name === 'Kofi')?.role ?? ''))
      expect(everything).not.toContain(m.vocabulary.stances.risky)
    }

    await out.pick(words.named, words.names.names)
    await out.pick(words.who, words.chosen(1))
    await out.tick(words.legend).uncheck()
    await out.tick(words.date).uncheck()
    await out.saveAs('svg', join(folder, 'one.svg'))
    const one = await readSvg(join(folder, 'one.svg'))
    expect(one.texts).toContain('Kofi')
    for (const name of namesOf(book).filter((other) => other !== 'Kofi')) expect(one.texts).not.toContain(name)
    expect(one.texts).not.toContain(m.map.legend.ties.strong)
    expect(one.texts.join()).not.toContain(String(new Date().getFullYear()))
  })

  await test.step('by keyboard alone, and without a fault for those who hear or enlarge it', async () => {
    await page.reload()
    await goTo(page, 'map')
    const out = new OutOfMap(kith)
    const opener = page.getByRole('button', { name: words.open })
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(out.preview()).toBeVisible()
    await expectAccessible(page, 'Out of the map')
    const initials = out.dialog().getByRole('radio', { name: words.names.initials })
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab')
      if (await out.dialog().getByRole('radio', { name: words.names.names }).evaluate((radio) => radio === document.activeElement)) break
    }
    await page.keyboard.press('ArrowRight')
    await expect(initials).toBeChecked()
    await expect(out.preview()).toHaveAccessibleName(/\bDA\b/)
    const path = join(folder, 'by-keys.png')
    await kith.answerDialog('showSaveDialog', { canceled: false, filePath: path })
    const save = out.dialog().getByRole('button', { name: words.save(words.formats.png) })
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab')
      if (await save.evaluate((button) => button === document.activeElement)) break
    }
    await page.keyboard.press('Enter')
    await expect(out.dialog().getByText(words.saved(path))).toBeVisible()
    expect((await readPicture(path)).width).toBeGreaterThan(1000)
    await page.keyboard.press('Escape')
    await expect(out.dialog()).toBeHidden()
    await expect(opener).toBeFocused()
  })
})
