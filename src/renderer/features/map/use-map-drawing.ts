// The drawing of the open notebook's map, computed again only when what it shows has changed.
import { useMemo } from 'react'
import type { SupporterId } from '@domain/ids'
import { type MapContent, type MapDrawing, PLAIN_STYLE } from '@domain/network/drawn'
import { reletter, sketchMap } from '@domain/network/map-drawing'
import { filterCount, meetsFilter, withNeighbours } from '@domain/network/map-filter'
import type { PlannedMove } from '@domain/network/planned-move'
import { movesAhead } from '@domain/network/planned-move-changes'
import { shownName, shownRole } from '@domain/people/shown-name'
import type { Supporter } from '@domain/people/supporter'
import type { DayKey } from '@domain/time/day-key'
import { today } from '@renderer/clock'
import { useNaming } from '@renderer/naming'
import { useLastContact } from '@renderer/notebook/last-contact'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { formatDay } from '@ui/dates'
import { useMapSession } from './map-session'

export type MapPicture = {
  /** As kept, with their names. What is drawn has them as they may be shown now. */
  supporters: Supporter[]
  byId: ReadonlyMap<SupporterId, Supporter>
  drawing: MapDrawing
  /** Those who do not step back; null when nobody does. */
  shown: ReadonlySet<SupporterId> | null
  /** Planned and still ahead, soonest first. */
  moves: readonly PlannedMove[]
}

const sayDay = (day: DayKey) => formatDay(day, 'short')

/** `lettering` is the size of names relative to the map. */
export function useMapDrawing(lettering: number): MapPicture {
  const all = useNotebook((book) => book.supporters)
  const ties = useNotebook((book) => book.ties)
  const naming = useNaming((state) => state.naming)
  const day = today()
  const lastContact = useLastContact()
  const circleCadences = useNotebook((book) => book.settings.circleCadences)
  const away = useNotebook((book) => book.settings.away)
  const supporters = useMemo(() => Object.values(all).filter((s) => s.removedAt === null), [all])
  const planned = useNotebook((book) => book.plannedMoves)
  const moves = useMemo(() => movesAhead({ plannedMoves: planned, supporters: all }), [planned, all])
  const content = useMemo<MapContent>(
    () => ({
      supporters: naming === 'names' ? supporters : supporters.map((s) => ({ ...s, name: shownName(s, naming), role: shownRole(s, naming) })),
      ties: Object.values(ties),
      lastContact,
      cadences: { circleCadences, away },
      today: day,
      planned: { moves: naming === 'names' ? moves : moves.map((move) => ({ ...move, name: move.name && shownName({ ...move, role: '', form: 'person' }, naming) })), sayDay },
    }),
    [supporters, naming, ties, lastContact, circleCadences, away, day, moves],
  )
  const sketch = useMemo(() => sketchMap(content), [content])
  const drawing = useMemo(() => reletter(sketch, content, { ...PLAIN_STYLE, lettering }), [sketch, content, lettering])
  const byId = useMemo(() => new Map(supporters.map((s) => [s.id, s])), [supporters])
  const shown = useShown(sketch, byId, content)
  return useMemo(() => ({ supporters, byId, drawing, shown, moves }), [supporters, byId, drawing, shown, moves])
}

function useShown(sketch: MapDrawing, byId: ReadonlyMap<SupporterId, Supporter>, content: MapContent): ReadonlySet<SupporterId> | null {
  const filter = useMapSession((session) => session.filter)
  const focus = useMapSession((session) => session.focus)
  return useMemo(() => {
    if (filterCount(filter) === 0 && focus === null) return null
    const near = focus && withNeighbours(focus, content.ties)
    const meets = ({ id, touch }: { id: SupporterId; touch: MapDrawing['supporters'][number]['touch'] }) => {
      const s = byId.get(id)
      return s !== undefined && meetsFilter(s, touch, content.today, filter)
    }
    return new Set(sketch.supporters.filter((s) => (near === null || near.has(s.id)) && meets(s)).map((s) => s.id))
  }, [sketch, byId, content, filter, focus])
}
