// What a screen reader says about a supporter on the map.
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import type { DrawnSupporter } from '@domain/network/drawn'
import { SUPPORT_FUNCTIONS, type Supporter } from '@domain/people/supporter'

export function spokenName(s: Supporter, drawn: DrawnSupporter): string {
  const { days } = drawn.touch
  return m.map.spoken({
    name: s.name,
    role: s.role,
    circle: m.map.circleOnMap[s.circle],
    gives: SUPPORT_FUNCTIONS.filter((fn) => s.functions[fn] === 'from' || s.functions[fn] === 'both').map((fn) => m.map.functionsPlain[fn]),
    last: days === null ? m.map.noContact : m.map.lastContact(m.common.daysAgo(days)),
  })
}

export function spokenNames(byId: ReadonlyMap<SupporterId, Supporter>, drawn: readonly DrawnSupporter[]): Map<SupporterId, string> {
  return new Map(drawn.flatMap((d) => {
    const s = byId.get(d.id)
    return s ? [[d.id, spokenName(s, d)] as const] : []
  }))
}
