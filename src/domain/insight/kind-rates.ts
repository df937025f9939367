// How often one was in contact with each kind, over the stretch and lately.
import { type Kind, KINDS } from '../people/supporter'
import { addDays, type DayKey, daysBetween } from '../time/day-key'
import { cut, endOfBucket, type Stretch, startOfBucket, type WeekStart } from './buckets'
import { type DayIndex, noKinds } from './day-index'
import { daysOf } from './days'

export type KindRate = {
  kind: Kind
  /** Contacts a week over the whole stretch. */
  perWeek: number
  /** Contacts a week over its last 28 days; null when the stretch is not longer than that. */
  lately: number | null
  /** Contacts in each whole week of the stretch, in order; the last 53 of a longer one. */
  weeks: number[]
}

const LATELY_DAYS = 28
const MOST_WEEKS = 53

/** The four kinds always, *other* only when there is any. Days before the first entry are not counted as empty. */
export function kindRates(index: DayIndex, stretch: Stretch, weekStart: WeekStart = 1): KindRate[] {
  const from = index.first !== null && index.first > stretch.from ? index.first : stretch.from
  const counted = { from, to: stretch.to }
  const days = Math.max(1, daysBetween(from, stretch.to) + 1)
  const total = countKinds(index, counted)
  const lately = days > LATELY_DAYS ? countKinds(index, { from: addDays(stretch.to, 1 - LATELY_DAYS), to: stretch.to }) : null
  const whole = cut(counted, 'week', weekStart)
    .filter((week) => isWhole(week.from, week.to, weekStart))
    .slice(-MOST_WEEKS)
  const weeks = whole.map((week) => countKinds(index, week))
  return KINDS.filter((kind) => kind !== 'other' || total.other > 0).map((kind) => ({
    kind,
    perWeek: (total[kind] * 7) / days,
    lately: lately && (lately[kind] * 7) / LATELY_DAYS,
    weeks: weeks.map((week) => week[kind]),
  }))
}

function isWhole(from: DayKey, to: DayKey, weekStart: WeekStart): boolean {
  return from === startOfBucket(from, 'week', weekStart) && to === endOfBucket(from, 'week', weekStart)
}

function countKinds(index: DayIndex, stretch: Stretch) {
  const counts = noKinds()
  for (const day of daysOf(stretch)) {
    const facts = index.days.get(day)
    if (facts) for (const kind of KINDS) counts[kind] += facts.byKind[kind]
  }
  return counts
}
