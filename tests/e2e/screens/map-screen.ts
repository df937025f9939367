// The map, worked through its inspector.
import { expect, type Locator, type Page } from '@playwright/test'
import { m } from '@domain/messages/messages'
import type { Circle, Kind, Quality, SupportFunction } from '@domain/people/supporter'

const words = m.map.inspector

export type Person = { name: string; role: string; kind: Kind; circle: Circle; phone: string; gives: SupportFunction[] }

export class MapScreen {
  constructor(readonly page: Page) {}

  readonly canvas = () => this.page.getByRole('application').or(this.page.locator('.react-flow')).first()
  readonly inspector = () => this.page.getByRole('complementary', { name: words.name })
  readonly onMap = (name: string) => this.page.locator('.react-flow__node').filter({ hasText: new RegExp(`^${name}`) })

  /** What the keyboard and screen readers meet of someone on the canvas. */
  readonly person = (name: string) => this.page.getByRole('button', { name: new RegExp(`^${escape(name)}(,|$)`) }).and(this.page.locator('[data-supporter]'))

  /** A name and nothing else. */
  async addQuickly(name: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: words.add.field })
    if (!(await field.isVisible())) await this.page.getByRole('button', { name: m.map.add, exact: true }).click()
    await field.fill(name)
    await field.press('Enter')
    await expect(this.inspector().getByRole('textbox', { name: words.fields.name, exact: true })).toHaveValue(name)
  }

  /** Where someone stands on the screen; null: Me. */
  centreOf(name: string | null): Promise<{ x: number; y: number }> {
    return centre(name === null ? this.page.locator('.react-flow__node-me') : this.person(name))
  }

  /** Pan and zoom of the canvas. */
  async viewport(): Promise<string> {
    return (await this.page.locator('.react-flow__viewport').getAttribute('style')) ?? ''
  }

  /** Straight out from Me, with the mouse, to the middle of a circle. */
  async drag(name: string, circle: Circle): Promise<void> {
    const me = await centre(this.page.locator('.react-flow__node-me'))
    const from = await centre(this.person(name))
    const zoom = Number(/scale\(([\d.]+)\)/.exec((await this.page.locator('.react-flow__viewport').getAttribute('style')) ?? '')?.[1])
    const radius = { inner: 98, middle: 174, outer: 252 }[circle] * zoom
    const now = Math.hypot(from.x - me.x, from.y - me.y)
    const to = { x: me.x + ((from.x - me.x) / now) * radius, y: me.y + ((from.y - me.y) / now) * radius }
    const { mouse } = this.page
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
    await mouse.move(to.x, to.y, { steps: 4 })
    await mouse.up()
  }

  async add(person: Person): Promise<void> {
    const { page } = this
    const field = page.getByRole('textbox', { name: words.add.field })
    if (!(await field.isVisible())) await page.getByRole('button', { name: m.map.add, exact: true }).click()
    await field.fill(person.name)
    if (await page.getByRole('button', { name: new RegExp(`^${words.add.kind}: `) }).isVisible()) {
      await this.choose(words.add.kind, m.vocabulary.kinds[person.kind])
      await this.choose(words.add.circle, m.vocabulary.circles[person.circle])
    }
    await page.getByRole('button', { name: words.add.put }).click()
    await expect(this.inspector().getByRole('textbox', { name: words.fields.name, exact: true })).toHaveValue(person.name)
    await this.choose(words.fields.kind, m.vocabulary.kinds[person.kind])
    await this.choose(words.fields.circle, m.vocabulary.circles[person.circle])
    await this.write(words.fields.role, person.role)
    await this.write(words.reach.phone, person.phone)
    for (const fn of person.gives)
      await this.choose(m.vocabulary.functions[fn], words.passes.direction('from', person.name))
  }

  /** Sets a row of the inspector from its menu, unless it says so already. */
  async choose(label: string, value: string): Promise<void> {
    const row = this.page.getByRole('button', { name: new RegExp(`^${escape(label)}: `) })
    if ((await row.getAttribute('aria-label')) === words.choice(label, value)) return
    await row.click()
    await this.page.getByRole('menuitem', { name: value, exact: true }).click()
    await expect(row).toHaveAccessibleName(words.choice(label, value))
  }

  async write(label: string, text: string): Promise<void> {
    const field = this.inspector().getByRole('textbox', { name: label, exact: true })
    await field.fill(text)
    await field.press('Tab')
    await expect(field).toHaveValue(text)
  }

  async open(name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: m.map.find }).fill(name)
    await this.page.keyboard.press('Enter')
    await expect(this.inspector().getByRole('textbox', { name: words.fields.name, exact: true })).toHaveValue(name)
  }

  async tie(from: string, to: string, quality: Quality): Promise<void> {
    await this.open(from)
    await this.inspector().getByRole('button', { name: words.ties.add }).click()
    await this.page.getByRole('combobox', { name: words.ties.pick }).fill(to)
    await this.page.keyboard.press('Enter')
    await this.choose(words.ties.quality(to), m.vocabulary.qualities[quality])
  }
}

async function centre(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('it is not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
