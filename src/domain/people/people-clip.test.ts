import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyChange } from '../change'
import type { SupporterId, TieId } from '../ids'
import { generateNotebook } from '../sample/generate-notebook'
import { emptyNotebook, Notebook } from '../notebook'
import type { DayKey, Instant } from '../time/day-key'
import { renewed } from './copies'
import { clipOf, copiedFrom, readClip, writeClip } from './people-clip'

const now = '2026-11-25T00:00:00.000Z' as Instant
const book = generateNotebook({ seed: 7, years: 1, supporters: 24, ties: 60, contacts: 10, end: '2026-11-25' as DayKey, zone: 'UTC' })
const everyone = Object.keys(book.supporters) as SupporterId[]
const some = fc.subarray(everyone, { minLength: 1, maxLength: 12 })

it('reads back what was written, for any of them', () => {
  fc.assert(
    fc.property(some, (ids) => {
      const clip = clipOf(book, ids)
      expect(readClip(writeClip(clip))).toEqual({ kind: 'people', clip })
    }),
  )
})

it('carries the ties among them and nothing private', () => {
  const clip = clipOf({ ...book, supporters: Object.fromEntries(Object.entries(book.supporters).map(([id, s]) => [id, { ...s, stance: 'risky' as const, ownUse: 'uses' as const, critical: 'often' as const, resting: { until: null } }])) }, everyone)
  expect(clip.ties).toEqual(Object.values(book.ties))
  expect(writeClip(clip)).not.toMatch(/risky|"uses"|"often"|resting|stance/)
})

it('puts them into another notebook as one change, valid, with the same ties', () => {
  fc.assert(
    fc.property(some, (ids) => {
      let n = 0
      const clip = clipOf(book, ids)
      const copies = renewed(copiedFrom(clip, now), { taken: [], supporterId: () => `s${n++}` as SupporterId, tieId: () => `t${n++}` as TieId, addedAt: now, place: (position) => position })
      const outcome = applyChange(emptyNotebook(now), { type: 'supporter/add-many', ...copies })
      if (outcome.kind !== 'applied') throw new Error(outcome.reason)
      expect(Notebook.safeParse(outcome.notebook).success).toBe(true)
      expect(Object.values(outcome.notebook.ties)).toHaveLength(clip.ties.length)
      for (const [i, s] of clip.supporters.entries()) {
        const { id: _old, ...kept } = s
        expect(outcome.notebook.supporters[`s${i}` as SupporterId]).toMatchObject({ ...kept, stance: null, name: expect.stringContaining(s.name) })
      }
    }),
    { numRuns: 40 },
  )
})

it('takes nothing from a text that is not whole', () => {
  const whole = writeClip(clipOf(book, everyone.slice(0, 3)))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (end) => {
      expect(readClip(whole.slice(0, end)).kind).not.toBe('people')
    }),
  )
})

it('takes nothing from any other text or JSON', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readClip(text).kind).toBe(text.trim() === '' ? 'empty' : 'something-else')
    }),
 )
})

it('takes nothing when a value is of the wrong kind', () => {
  const clip = clipOf(book, everyone.slice(0, 4))
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(clip.supporters[0] ?? {}).filter((key) => key !== 'id')), fc.constantFrom(42, 'x'.repeat(30_000), [[]], { x: 'far' }), (key, wrong) => {
      const broken = { ...clip, supporters: clip.supporters.map((s, i) => (i === 1 ? { ...s, [key]: wrong } : s)) }
      expect(readClip(JSON.stringify(broken)).kind).toBe('damaged')
    }),
  )
})

it('says what it is instead', () => {
  const clip = clipOf(book, everyone.slice(0, 2))
  expect(readClip('  \n').kind).toBe('empty')
  expect(readClip('(503) 555-0148').kind).toBe('something-else')
  expect(readClip('{"format":"kith-notebook"}').kind).toBe('something-else')
  expect(readClip(JSON.stringify({ ...clip, version: 2, added: 'later' })).kind).toBe('newer')
  expect(readClip(JSON.stringify({ ...clip, supporters: [...clip.supporters, clip.supporters[0]] })).kind).toBe('damaged')
  expect(readClip(JSON.stringify({ ...clip, ties: [{ id: 't', a: clip.supporters[0]?.id, b: 'gone', quality: 'strong', direction: 'none', note: '' }] })).kind).toBe('damaged')
  expect(readClip(`${' '.repeat(5_000_001)}`).kind).toBe('empty')
  expect(readClip(`{"format":"kith-people","pad":"${'x'.repeat(5_000_001)}"}`).kind).toBe('too-large')
})
