import { describe, expect, it } from 'vitest'
import type { SupporterId } from '@domain/ids'
import { newSupporter } from '@domain/people/new-supporter'
import type { Supporter } from '@domain/people/supporter'
import type { Instant } from '@domain/time/day-key'
import { findPeople } from './find-people'

const at = '2026-11-01T08:00:00.000Z' as Instant
const person = (name: string, more: Partial<Supporter> = {}): Supporter => ({ ...newSupporter(name as SupporterId, name, at), position: { x: 0, y: 0 }, removedAt: null, ...more })
const map = [person('Zoë'), person('Dana', { role: 'sponsor' }), person('Bogdan'), person('Dr. Amin', { kind: 'therapy' }), person('Lou', { removedAt: at })]
const names = ({ people }: { people: readonly Supporter[] }) => people.map(({ name }) => name)

describe('whom a part of a name means', () => {
  it('is who begins so, then who holds it in the name or the role, whatever the accents', () => {
    expect(names(findPeople(map, 'dan', []))).toEqual(['Dana', 'Bogdan'])
    expect(names(findPeople(map, 'spons', []))).toEqual(['Dana'])
    expect(names(findPeople(map, ' ZOE', []))).toEqual(['Zoë'])
  })

  it('is everybody while nothing is typed, the asked kind first, without those chosen or off the map', () => {
    expect(names(findPeople(map, '', ['Bogdan' as SupporterId], 'therapy'))).toEqual(['Dr. Amin', 'Dana', 'Zoë'])
  })

  it('may be someone new: a name that nobody on the map has, chosen already or not', () => {
    expect(findPeople(map, ' Robin ', []).fresh).toBe('Robin')
    expect(findPeople(map, 'dan', []).fresh).toBe('dan')
    expect(findPeople(map, 'zoe', ['Zoë' as SupporterId]).fresh).toBe('')
    expect(findPeople(map, '  ', []).fresh).toBe('')
    // Off the map is not on it: their name may be someone else's.
    expect(findPeople(map, 'Lou', []).fresh).toBe('Lou')
  })

  it('says when there is nobody left', () => {
    expect(findPeople([], '', [])).toEqual({ people: [], fresh: '', anybody: false })
    expect(findPeople([person('Dana')], 'x', ['Dana' as SupporterId])).toEqual({ people: [], fresh: 'x', anybody: false })
  })
})
