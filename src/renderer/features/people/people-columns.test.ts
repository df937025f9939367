import { describe, expect, it } from 'vitest'
import type { SupporterId } from '@domain/ids'
import { newSupporter } from '@domain/people/new-supporter'
import type { Supporter } from '@domain/people/supporter'
import type { Instant } from '@domain/time/day-key'
import { cellText, changeFor, draftOf } from './people-columns'

const sam: Supporter = {
  ...newSupporter('sam' as SupporterId, 'Sam', '2026-01-01T00:00:00Z' as Instant),
  position: { x: 100, y: 0 },
  removedAt: null,
  functions: { accountability: 'both', stability: 'to' },
  cadence: { idealDays: 7, longestDays: 10, paused: false },
}

describe('cells of the table of people', () => {
  it('say what is given to me', () => {
    expect(cellText(sam, 'functions')).toBe('Accountability')
    expect(cellText(sam, 'cadence')).toBe('every 7 days')
    expect(draftOf(sam, 'cadence')).toBe('7')
  })
  it('make one change each, and none when nothing changed or it cannot be', () => {
    expect(changeFor(sam, 'name', ' Sam ')).toBeNull()
    expect(changeFor(sam, 'name', '')).toBeNull()
    expect(changeFor(sam, 'role', 'sponsor')).toEqual({ type: 'supporter/edit', id: 'sam', patch: { role: 'sponsor' } })
    expect(changeFor(sam, 'circle', 'inner')).toEqual({ type: 'supporter/set-circle', id: 'sam', circle: 'inner' })
    expect(changeFor(sam, 'cadence', 'often')).toBeNull()
  })
  it('keep the longest gap no shorter than the ideal one, and let a cadence go', () => {
    expect(changeFor(sam, 'cadence', '14')).toMatchObject({ patch: { cadence: { idealDays: 14, longestDays: 14 } } })
    expect(changeFor(sam, 'cadence', '')).toMatchObject({ patch: { cadence: null } })
  })
})
