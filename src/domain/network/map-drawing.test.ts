import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SupporterId, TieId } from '../ids'
import type { Notebook } from '../notebook'
import { lastContactDays } from '../people/last-contact'
import { newSupporter } from '../people/new-supporter'
import { FORMS, KINDS, QUALITIES, type Supporter } from '../people/supporter'
import type { DayKey, Instant } from '../time/day-key'
import { circleAt, findPlace } from './geometry'
import { type Box, overlaps } from './label-placement'
import { letterWidth } from './letter-width'
import { type DrawnSupporter, type MapContent, type MapDrawing, PLAIN_STYLE } from './drawn'
import { drawMap } from './map-drawing'
import { nameShown, roleShown } from './map-lettering'
import { mapSvg } from './map-svg'
import { halfExtent } from './shapes'
import type { Tie } from './tie'

const TODAY = '2026-11-19' as DayKey

/** A map of `count` supporters, placed one after another as adding them does. */
function crowd(count: number, roll: (below: number) => number): MapContent {
  const supporters: Supporter[] = []
  for (let i = 0; i < count; i++) {
    const kind = KINDS[roll(KINDS.length)] ?? 'family'
    const position = findPlace(kind, (['inner', 'middle', 'middle', 'outer', 'outer'] as const)[roll(5)] ?? 'middle', supporters.map((s) => s.position))
    const id = `s${i}` as SupporterId
    const made = newSupporter(id, ['Ann', 'Bartholomew', 'Dr. Weiss', 'Jo', 'Tuesday Circle', 'Ms. Quintanilla'][roll(6)] ?? 'Ann', '2026-01-01T00:00:00Z' as Instant)
    supporters.push({
      ...made,
      kind,
      form: FORMS[roll(3)] ?? 'person',
      role: ['', 'sister', 'weekly meeting', 'former teacher'][roll(4)] ?? '',
      tie: { quality: QUALITIES[roll(4)] ?? 'ordinary', direction: ([null, 'from', 'to', 'both'] as const)[roll(4)] ?? null },
      position,
      circle: circleAt(position),
      removedAt: null,
    })
  }
  const ties: Tie[] = []
  for (let i = 0; i < Math.floor(count / 2); i++) {
    const [a, b] = [supporters[roll(count)]?.id, supporters[roll(count)]?.id]
    if (a && b && a !== b) ties.push({ id: `t${i}` as TieId, a, b, quality: 'ordinary', direction: 'none', note: '' })
  }
  return { supporters, ties, lastContact: new Map(), today: TODAY }
}

const steady = (seed: number) => {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function labelBox(s: DrawnSupporter, lettering: number): Box | null {
  if (!s.label) return null
  const role = s.label.lines === 2 ? letterWidth(roleShown(s.role) + (s.late ? ` · ${s.late}` : ''), 12 * lettering, 'regular') : 0
  const width = Math.max(letterWidth(nameShown(s.name), 14 * lettering, 'semibold'), role)
  const x = s.at.x + s.label.x - (s.label.anchor === 'start' ? 0 : s.label.anchor === 'end' ? width : width / 2)
  const y = s.at.y + s.label.y
  return { left: x, right: x + width, top: y - 10 * lettering, bottom: y + (s.label.lines === 2 ? 15 : 3) * lettering }
}

function collisions(drawing: MapDrawing): string[] {
  const found: string[] = []
  const labels = drawing.supporters.map((s) => labelBox(s, drawing.lettering))
  labels.forEach((label, i) => {
    if (!label) return
    drawing.supporters.forEach((s, j) => {
      const { x, up, down } = halfExtent(s.kind, s.form, s.radius)
      if (overlaps(label, { left: s.at.x - x, right: s.at.x + x, top: s.at.y - up, bottom: s.at.y + down }))
        found.push(`name of ${drawing.supporters[i]?.id} on ${s.id}`)
      const other = labels[j]
      if (j > i && other && overlaps(label, other)) found.push(`names of ${drawing.supporters[i]?.id} and ${s.id}`)
    })
  })
  return found
}

describe('the drawing of the map', () => {
  const example = JSON.parse(readFileSync('resources/example-notebook.json', 'utf8')) as Notebook
  const content: MapContent = {
    supporters: Object.values(example.supporters).filter((s) => s.removedAt === null),
    ties: Object.values(example.ties),
    lastContact: lastContactDays(example.contacts, TODAY),
    today: TODAY,
  }

  it('names everyone in the example, with nothing lettered over anything', () => {
    const drawing = drawMap(content)
    expect(drawing.supporters.every((s) => s.label)).toBe(true)
    expect(collisions(drawing)).toEqual([])
  })

  it('is the same every time', () => {
    expect(drawMap(content)).toEqual(drawMap({ ...content, supporters: [...content.supporters].reverse() }))
  })

  it.each([1, 5, 16, 25, 40])('names most of %i supporters without collisions', (count) => {
    for (const seed of [1, 2, 3]) {
      const drawing = drawMap(crowd(count, steady(seed)))
      expect(collisions(drawing)).toEqual([])
      expect(drawing.supporters.filter((s) => s.label).length).toBeGreaterThanOrEqual(count <= 16 ? count : Math.floor(count * 0.9))
    }
  })

  it('thins names by importance when there are hundreds, the chosen one first', () => {
    const many = crowd(300, steady(4))
    const chosen = many.supporters[170]?.id as SupporterId
    const drawing = drawMap(many, { ...PLAIN_STYLE, chosen: new Set([chosen]) })
    expect(collisions(drawing)).toEqual([])
    expect(drawing.supporters.some((s) => !s.label)).toBe(true)
    expect(drawing.supporters.filter((s) => s.label).length).toBeGreaterThan(20)
  })

  it('holds for any crowd: every supporter once, no collisions, finite numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer(), (count, seed) => {
        const drawing = drawMap(crowd(count, steady(seed)))
        expect(new Set(drawing.supporters.map((s) => s.id)).size).toBe(count)
        expect(collisions(drawing)).toEqual([])
        expect(JSON.stringify(drawing.ties)).not.toMatch(/NaN|null,"y"|Infinity/)
      }),
      { numRuns: 25 },
    )
  })

  it('writes one svg with every name, nothing unescaped and no style', () => {
    const nasty = { ...content, supporters: content.supporters.map((s, i) => (i === 0 ? { ...s, name: '<b>&"x\u0000' } : s)) }
    const svg = mapSvg(drawMap(nasty), { names: 'names', legend: true })
    expect(svg.includes('&lt;b&gt;&amp;&quot;x')).toBe(true)
    expect(/<b>|\sstyle=|<style|\u0000|NaN|undefined/.test(svg)).toBe(false)
    for (const s of content.supporters.slice(1)) expect(svg.includes(s.name)).toBe(true)
    expect(svg.match(/<svg /g)).toHaveLength(1)
  })

  it('keeps full names out of a map drawn with initials', () => {
    const svg = mapSvg(drawMap(content, { ...PLAIN_STYLE, names: 'initials' }), { names: 'initials', legend: false })
    for (const s of content.supporters.filter((each) => each.name.length > 3)) expect(svg.includes(s.name)).toBe(false)
  })
})
