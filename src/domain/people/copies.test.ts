import { expect, it } from 'vitest'
import type { SupporterId, TieId } from '../ids'
import type { Tie } from '../network/tie'
import type { Instant } from '../time/day-key'
import { freeName, renewed } from './copies'
import { newSupporter } from './new-supporter'

const id = (text: string) => text as SupporterId
const then = '2026-01-01T00:00:00.000Z' as Instant
const person = (key: string, name: string) => ({ ...newSupporter(id(key), name, then), position: { x: 100, y: 0 }, note: 'river', resting: { until: null } })
const tie = (a: string, b: string): Tie => ({ id: `${a}${b}` as TieId, a: id(a), b: id(b), quality: 'strong', direction: 'a-to-b', note: 'old friends' })

function copy(supporters: ReturnType<typeof person>[], ties: Tie[], taken: string[] = []) {
  let n = 0
  return renewed(
    { supporters, ties },
    { taken, supporterId: () => id(`new-${n++}`), tieId: () => `tie-${n++}` as TieId, addedAt: '2026-11-25T00:00:00.000Z' as Instant, place: () => null },
  )
}

it('keeps what is known of them, under new ids, without their rest', () => {
  const { supporters } = copy([person('a', 'Ada')], [])
  expect(supporters).toEqual([{ supporter: expect.objectContaining({ id: 'new-0', name: 'Ada', note: 'river', resting: null, addedAt: '2026-11-25T00:00:00.000Z' }), position: null }])
})

it('brings the ties among them along, the right way round, and no others', () => {
  const { supporters, ties } = copy([person('a', 'Ada'), person('b', 'Ben')], [tie('b', 'a'), tie('a', 'c')])
  const [ada, ben] = supporters.map(({ supporter }) => supporter.id)
  expect(ties).toEqual([{ id: expect.stringMatching(/^tie-/), a: ben, b: ada, quality: 'strong', direction: 'a-to-b', note: 'old friends' }])
})

it('numbers a name that is taken, also by a copy made a moment ago', () => {
  expect(copy([person('a', 'Sam'), person('b', 'Sam')], [], ['Sam', 'Sam 2']).supporters.map(({ supporter }) => supporter.name)).toEqual(['Sam 3', 'Sam 4'])
  expect(freeName('Sam 2', new Set(['Sam', 'Sam 2']))).toBe('Sam 3')
  expect(freeName('x'.repeat(80), new Set(['x'.repeat(80)])).length).toBeLessThanOrEqual(80)
})
