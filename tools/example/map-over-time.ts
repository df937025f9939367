// The example's planned moves, and its map as it was twice before.
import { PlannedMoveId, SnapshotId, SupporterId } from '@domain/ids'
import { findPlace } from '@domain/network/geometry'
import type { PlannedMove } from '@domain/network/planned-move'
import type { Notebook } from '@domain/notebook'
import type { Circle, Position, Supporter } from '@domain/people/supporter'
import { takeSnapshot } from '@domain/snapshots/snapshot-changes'
import type { Snapshot } from '@domain/snapshots/snapshot'
import { type DayKey, instantOf } from '@domain/time/day-key'

const at = (day: string, zone: string) => instantOf(day as DayKey, '20:00', zone)

export function exampleMoves(zone: string): PlannedMove[] {
  const move = (id: string, rest: Partial<PlannedMove> & Pick<PlannedMove, 'what'>): PlannedMove => ({
    id: PlannedMoveId.parse(id),
    supporterId: null,
    name: '',
    kind: 'family',
    circle: null,
    by: null,
    note: '',
    plannedAt: at('2026-11-14', zone),
    doneOn: null,
    ...rest,
  })
  return [
    move('kofi-closer', { what: 'strengthen', supporterId: SupporterId.parse('kofi'), circle: 'inner', by: '2026-12-06' as DayKey, note: 'Ask him to share the Sunday check-in.' }),
    move('ray-breakfast', { what: 'limit', supporterId: SupporterId.parse('ray'), by: '2026-12-20' as DayKey, note: 'Breakfast only, and not in the weeks before the holidays.' }),
    move('someone-for-mondays', { what: 'add', name: 'Someone who asks on Mondays', kind: 'mentor', circle: 'middle', note: 'So that not all the asking is Dana’s.' }),
  ]
}

/** Where someone stood at the time, when it was somewhere else than today. */
const EARLIER: readonly { id: string; day: string; name: string; note: string; circles: Record<string, Circle>; without: readonly string[]; plain: readonly string[] }[] = [
  { id: 'first-map', day: '2025-11-20', name: 'The first map', note: 'Drawn with Dr. Amin, in one hour.', circles: { dana: 'outer', amin: 'middle', ray: 'middle', ines: 'outer', nora: 'middle' }, without: ['runners', 'kofi', 'circle', 'bea'], plain: ['dana', 'ines', 'priya'] },
  { id: 'after-summer', day: '2026-08-30', name: 'After the summer', note: '', circles: { dana: 'middle', ray: 'middle', kofi: 'outer' }, without: ['circle', 'bea'], plain: [] },
]

export function exampleSnapshots(book: Notebook, zone: string): Snapshot[] {
  return EARLIER.map(({ id, day, name, note, circles, without, plain }) => {
    const here = Object.values(book.supporters).filter((s) => !without.includes(s.id))
    const places: Position[] = here.filter((s) => !(s.id in circles)).map((s) => s.position)
    const supporters = here.map((s): Supporter => {
      const circle = circles[s.id]
      const functions = plain.includes(s.id) ? {} : s.functions
      if (!circle) return { ...s, functions }
      const position = findPlace(s.kind, circle, places)
      places.push(position)
      return { ...s, circle, position, functions, tie: { ...s.tie, quality: circle === 'outer' ? 'tenuous' : 'ordinary' } }
    })
    const then = { ...book, supporters: Object.fromEntries(supporters.map((s) => [s.id, s])) as Notebook['supporters'] }
    return { ...takeSnapshot(then, { id: SnapshotId.parse(id), name, at: at(day, zone), day: day as DayKey }), note }
  })
}
