import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breathAt, clockText, PAUSE_MS, pauseAt } from './guided-pause'

describe('the guided pause', () => {
  it('gives every step its share and stays with the last', () => {
    expect(pauseAt(0, 4, 0)).toEqual({ remainingMs: PAUSE_MS, step: 0, done: false })
    expect(pauseAt(150_000, 4, 0).step).toBe(1)
    expect(pauseAt(599_999, 4, 0)).toMatchObject({ step: 3, done: false })
    expect(pauseAt(PAUSE_MS + 5, 4, 0)).toEqual({ remainingMs: 0, step: 3, done: true })
  })

  it('moves on when a step is left early', () => {
    expect(pauseAt(10_000, 4, 1).step).toBe(1)
    expect(pauseAt(10_000, 4, 9).step).toBe(3)
  })

  it('never names a step that is not there and never goes back', () => {
    fc.assert(
      fc.property(fc.nat(700_000), fc.nat(700_000), fc.integer({ min: 1, max: 60 }), fc.nat(60), (a, b, steps, skipped) => {
        const [early, late] = [pauseAt(Math.min(a, b), steps, skipped), pauseAt(Math.max(a, b), steps, skipped)]
        return late.step >= early.step && late.step < steps && late.remainingMs <= early.remainingMs
      }),
    )
  })

  it('reads like a clock', () => {
    expect([PAUSE_MS, 460_000, 459_001, 1, 0].map(clockText)).toEqual(['10:00', '7:40', '7:40', '0:01', '0:00'])
  })

  it('breathes in for four seconds and out for six, again and again', () => {
    expect([0, 3_999, 4_000, 9_999, 10_000, 13_999, 594_000].map(breathAt)).toEqual(['in', 'in', 'out', 'out', 'in', 'in', 'out'])
  })
})
