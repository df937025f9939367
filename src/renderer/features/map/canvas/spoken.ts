// What a screen reader says about a supporter on the map.
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import type { DrawnSupporter } from '@domain/network/drawn'
import type { PlannedMove } from '@domain/network/planned-move'
import { effectOf } from '@domain/network/planned-move-effect'
import { isResting } from '@domain/people/resting'
import { type Naming, shownName, shownRole } from '@domain/people/shown-name'
import { SUPPORT_FUNCTIONS, type Supporter } from '@domain/people/supporter'
import type { DayKey } from '@domain/time/day-key'
import { today } from '@renderer/clock'
import { formatDay } from '@ui/dates'
import { timesSpoken } from '../times/meeting-words'

export function spokenName(s: Supporter, drawn: DrawnSupporter, naming: Naming, move: PlannedMove | undefined, day: DayKey): string {
  const { days } = drawn.touch
  return m.map.spoken({
    name: shownName(s, naming),
    role: shownRole(s, naming),
    form: s.form === 'person' ? '' : m.vocabulary.forms[s.form].toLowerCase(),
    times: timesSpoken(s),
    circle: m.map.circleOnMap[s.circle],
    gives: SUPPORT_FUNCTIONS.filter((fn) => s.functions[fn] === 'from' || s.functions[fn] === 'both').map((fn) => m.map.functionsPlain[fn]),
    last: days === null ? m.map.noContact : m.map.lastContact(m.common.daysAgo(days)),
    state: isResting(s, day) ? m.map.resting : s.cadence?.paused ? m.map.cadencePaused : '',
    planned: move ? m.moves.spoken(m.moves.effect(move.what, effectOf(move, s)), move.by && formatDay(move.by, 'long')) : '',
  })
}

/** `moves`: those ahead, soonest first; the soonest of each supporter is said. */
export function spokenNames(byId: ReadonlyMap<SupporterId, Supporter>, drawn: readonly DrawnSupporter[], naming: Naming, moves: readonly PlannedMove[]): Map<SupporterId, string> {
  const day = today()
  return new Map(drawn.flatMap((d) => {
    const s = byId.get(d.id)
    return s ? [[d.id, spokenName(s, d, naming, moves.find((move) => move.supporterId === d.id), day)] as const] : []
  }))
}
