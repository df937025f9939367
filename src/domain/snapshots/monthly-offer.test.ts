import { describe, expect, it } from 'vitest'
import { add, after, begin, day, person, take } from '../../../tests/arbitrary/two-maps'
import { snapshotOffer } from './monthly-offer'

const zone = 'Europe/Berlin'
const kept = after(begin(), add('nora'), take('first', '2026-03-31'))
const changed = after(kept, add('kofi'))

describe('the monthly offer of a snapshot', () => {
  it('is made from the day a month has passed, when the map has changed', () => {
    expect(snapshotOffer(changed, day('2026-04-29'), zone)).toBeNull()
    expect(snapshotOffer(changed, day('2026-04-30'), zone)).toEqual({ since: '2026-03-31', changes: 1 })
    expect(snapshotOffer(changed, day('2027-01-01'), zone)).toEqual({ since: '2026-03-31', changes: 1 })
  })

  it('is not made while the map is what it was, or has only been nudged', () => {
    expect(snapshotOffer(kept, day('2026-07-01'), zone)).toBeNull()
    const place = kept.supporters[person('nora')]?.position ?? { x: 0, y: 0 }
    expect(snapshotOffer(after(kept, { type: 'supporter/move', moves: [{ id: person('nora'), position: { ...place, x: place.x + 4 } }] }), day('2026-07-01'), zone)).toBeNull()
  })

  it('is made once a month after the notebook began when there is no snapshot yet, and never for an empty map', () => {
    const young = after(begin(), add('nora'))
    expect(snapshotOffer(young, day('2026-01-31'), zone)).toBeNull()
    expect(snapshotOffer(young, day('2026-02-01'), zone)).toEqual({ since: null, changes: 1 })
    expect(snapshotOffer(begin(), day('2026-07-01'), zone)).toBeNull()
  })

  it('rests for a month after "not now", and for good after "don’t offer again"', () => {
    const declined = after(changed, { type: 'settings/edit', patch: { snapshotDeclinedOn: day('2026-05-10') } })
    expect(snapshotOffer(declined, day('2026-06-09'), zone)).toBeNull()
    expect(snapshotOffer(declined, day('2026-06-10'), zone)).not.toBeNull()
    const never = after(changed, { type: 'settings/edit', patch: { snapshotOffer: 'never' } })
    expect(snapshotOffer(never, day('2027-01-01'), zone)).toBeNull()
  })
})
