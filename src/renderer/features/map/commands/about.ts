// How commands name what they are about.
import { shownNameNow } from '@renderer/naming'
import type { Asked } from './map-command'

/** The one supporter asked about, by the name that may be shown; null for none or several. */
export function nameOf({ picture, ids }: Asked): string | null {
  const s = ids.length === 1 && ids[0] ? picture.byId.get(ids[0]) : undefined
  return s ? shownNameNow(s) : null
}
