import { describe, expect, it } from 'vitest'
import type { CheckIn } from '../journal/check-in'
import { indexDays } from '../insight/day-index'
import { momentOf } from '../time/day-key'
import { day } from '../../../tests/arbitrary/two-maps'
import { moodBetween, moodLine } from './mood-between'

const entry = (on: string, mood: CheckIn['mood']): CheckIn => ({
  id: `${on}-${mood}` as CheckIn['id'], moment: momentOf(day(on), '20:00', 'Europe/Berlin'), mood, urge: 1, energy: null, sleep: null, feelings: [], triggers: [], note: '', source: null,
})
const index = (...entries: CheckIn[]) => indexDays(Object.fromEntries(entries.map((e) => [e.id, e])), {}, {})

describe('the mood line between two maps', () => {
  it('takes both days and nothing beyond, and says on how many days it rests', () => {
    const { summary, size } = moodBetween(index(entry('2026-02-28', 1), entry('2026-03-01', 2), entry('2026-03-10', 4), entry('2026-03-11', 1)), day('2026-03-01'), day('2026-03-10'))
    expect(size).toBe('day')
    expect(summary).toMatchObject({ mood: 3, moodDays: 2, days: 10, contacts: 0 })
  })

  it('goes by weeks over months, and by months over years', () => {
    expect(moodBetween(index(), day('2025-11-20'), day('2026-11-25')).size).toBe('week')
    expect(moodBetween(index(), day('2021-11-20'), day('2026-11-25')).size).toBe('month')
  })

  it('leaves a gap where there is no entry, and lets a lone day stand as a dot', () => {
    const { buckets } = moodBetween(index(entry('2026-03-01', 1), entry('2026-03-02', 5), entry('2026-03-04', 3), entry('2026-03-05', null)), day('2026-03-01'), day('2026-03-05'))
    const { runs } = moodLine(buckets, 100, 40)
    expect(runs.map((run) => run.map(({ x, y }) => [x, y]))).toEqual([[[0, 40], [25, 0]], [[75, 20]]])
  })

  it('puts a single bucket in the middle', () => {
    const { buckets } = moodBetween(index(entry('2026-03-01', 3)), day('2026-03-01'), day('2026-03-01'))
    expect(moodLine(buckets, 100, 40).runs[0]?.[0]?.x).toBe(50)
  })
})
