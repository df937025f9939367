import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SupporterId } from '../ids'
import { Notebook } from '../notebook'
import type { DayKey, Instant } from '../time/day-key'
import { SECTIONS } from './plan'
import { planDocument } from './plan-document'
import { planMapSvg } from './plan-map'
import { type PlanPdfOptions, USUAL_PDF } from './plan-pdf-options'
import { planText } from './plan-text'
import { peopleOnPage, stillNamed, withoutPeople } from './without-people'

const example = Notebook.parse(JSON.parse(readFileSync('resources/example-notebook.json', 'utf8')))
/** Everyone under a name that stands nowhere else. */
const renamed: Notebook = {
  ...example,
  supporters: Object.fromEntries(Object.values(example.supporters).map((one, n) => [one.id, { ...one, name: `Zq${n}x` }])) as Notebook['supporters'],
}
const everyone = Object.values(renamed.supporters)
const asked = (without: SupporterId[]): PlanPdfOptions => ({ ...USUAL_PDF, sections: [...SECTIONS], paper: 'A4', without })
const context = { today: '2026-11-19' as DayKey, zone: 'UTC', locale: 'en-US', country: 'US' }

describe('leaving people out of a page', () => {
  it('leaves no trace of them in the words or on the map, and takes nobody else away', () => {
    fc.assert(
      fc.property(fc.subarray(everyone.map(({ id }) => id)), (without) => {
        const options = asked(without)
        const document = planDocument(renamed, options, context)
        const said = planText(document, 'txt') + planMapSvg(renamed, document.map?.highlight ?? [], options, context.today)
        const whole = planDocument(renamed, asked([]), context)
        const all = planText(whole, 'txt') + planMapSvg(renamed, whole.map?.highlight ?? [], asked([]), context.today)
        for (const { id, name } of everyone) expect(said.includes(name), name).toBe(all.includes(name) && !without.includes(id))
      }),
      { numRuns: 20 },
    )
  })

  it('is the notebook itself where nobody is left out', () => expect(withoutPeople(example, [])).toBe(example))

  it('offers those the sections name first, and the others only where the map is printed', () => {
    const named = example.plan.sections.people.items.flatMap((item) => (item.type === 'person' ? item.supporterId : []))
    expect(peopleOnPage(example, { sections: ['people'], map: false }).map(({ id }) => id)).toEqual(named)
    const all = peopleOnPage(example, { sections: ['people'], map: true }).map(({ id }) => id)
    expect(all.slice(0, named.length)).toEqual(named)
    expect(new Set(all).size).toBe(Object.values(example.supporters).filter(({ removedAt }) => removedAt === null).length)
    const [first = ''] = named
    const off = { ...example, supporters: { ...example.supporters, [first]: { ...example.supporters[first as SupporterId], removedAt: '2026-11-01T00:00:00Z' as Instant } } } as Notebook
    expect(peopleOnPage(off, { sections: ['people'], map: true }).map(({ id }) => id)).not.toContain(first)
  })

  it('says whom the person’s own words still name', () => {
    const dana = Object.values(example.supporters).find(({ name }) => name === 'Dana')?.id
    const bea = Object.values(example.supporters).find(({ name }) => name === 'Bea')?.id
    const without = [dana, bea].filter((id) => id !== undefined)
    expect(without).toHaveLength(2)
    expect(stillNamed(example, { sections: ['slip'], without }).map(({ name }) => name)).toEqual(['Dana'])
    expect(stillNamed(example, { sections: ['reasons'], without })).toEqual([])
  })
})
