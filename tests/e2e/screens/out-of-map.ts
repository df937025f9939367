// Taking the map out, from the button in the toolbar to the file.
import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { m } from '@domain/messages/messages'
import { readXml, type XmlElement } from '@domain/exchange/xml'
import type { RunningKith } from '../kith-app'
import { readPng } from '../../../tools/picture/png'

const words = m.outOfMap

export class OutOfMap {
  readonly page: Page

  constructor(readonly kith: RunningKith) {
    this.page = kith.page
  }

  readonly dialog = () => this.page.getByRole('dialog', { name: words.title })
  readonly preview = () => this.dialog().getByRole('img', { name: /^Preview/ })
  readonly tick = (label: string) => this.dialog().getByRole('checkbox', { name: label })

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: words.open }).click()
    await expect(this.preview()).toBeVisible()
  }

  async pick(group: string, option: string): Promise<void> {
    const radio = this.dialog().getByRole('radiogroup', { name: group }).getByRole('radio', { name: option, exact: true })
    await radio.check()
    await expect(radio).toBeChecked()
  }

  /** Saves as the format, and waits until it is said where. */
  async saveAs(format: 'png' | 'svg' | 'pdf', path: string): Promise<void> {
    await this.pick(words.format, words.formats[format])
    await this.kith.answerDialog('showSaveDialog', { canceled: false, filePath: path })
    await this.dialog().getByRole('button', { name: words.save(words.formats[format]) }).click()
    await expect(this.dialog().getByText(words.saved(path))).toBeVisible()
  }
}

/** The SVG as our own strict reader sees it. */
export async function readSvg(path: string): Promise<{ raw: string; root: XmlElement; texts: string[] }> {
  const raw = await readFile(path, 'utf8')
  const reading = readXml(raw)
  if (reading.kind !== 'read') throw new Error(`${path}, line ${reading.line}: ${reading.what}`)
  const texts: string[] = []
  const walk = (element: XmlElement) => {
    if (element.name !== 'style' && element.text.trim()) texts.push(element.text.trim())
    element.children.forEach(walk)
  }
  walk(reading.root)
  return { raw, root: reading.root, texts }
}

export async function readPicture(path: string) {
  const { width, height, pixels } = readPng(await readFile(path))
  const colours = new Map<string, number>()
  for (let i = 0; i < pixels.length; i += 4) {
    const colour = `#${[0, 1, 2].map((c) => pixels[i + c]!.toString(16).padStart(2, '0')).join('')}`
    colours.set(colour, (colours.get(colour) ?? 0) + 1)
  }
  return { width, height, pixels, colours }
}
