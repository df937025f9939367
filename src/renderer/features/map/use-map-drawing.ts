// The drawing of the open notebook's map, computed again only when what it shows has changed.
import { useMemo } from 'react'
import type { SupporterId } from '@domain/ids'
import { type MapContent, type MapDrawing, PLAIN_STYLE } from '@domain/network/drawn'
import { drawMap, reletter } from '@domain/network/map-drawing'
import { lastContactDays } from '@domain/people/last-contact'
import type { Supporter } from '@domain/people/supporter'
import { today } from '@renderer/clock'
import { useNotebook } from '@renderer/notebook/use-notebook'

export type MapPicture = { supporters: Supporter[]; byId: ReadonlyMap<SupporterId, Supporter>; drawing: MapDrawing }

/** `lettering` is the size of names relative to the map. */
export function useMapDrawing(lettering: number): MapPicture {
  const all = useNotebook((book) => book.supporters)
  const ties = useNotebook((book) => book.ties)
  const contacts = useNotebook((book) => book.contacts)
  const day = today()
  const lastContact = useMemo(() => lastContactDays(contacts, day), [contacts, day])
  const content = useMemo<MapContent>(
    () => ({ supporters: Object.values(all).filter((s) => s.removedAt === null), ties: Object.values(ties), lastContact, today: day }),
    [all, ties, lastContact, day],
  )
  const plain = useMemo(() => drawMap(content), [content])
  const drawing = useMemo(() => (lettering === 1 ? plain : reletter(plain, content, { ...PLAIN_STYLE, lettering })), [plain, content, lettering])
  return useMemo(() => {
    const supporters = [...content.supporters]
    return { supporters, byId: new Map(supporters.map((s) => [s.id, s])), drawing }
  }, [content, drawing])
}
