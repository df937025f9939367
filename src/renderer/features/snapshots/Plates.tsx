import { useMemo } from 'react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { type MapDrawing, PLAIN_STYLE } from '@domain/network/drawn'
import { drawMap } from '@domain/network/map-drawing'
import { describe } from '@domain/network/map-svg'
import { lastContactDays } from '@domain/people/last-contact'
import type { DayKey } from '@domain/time/day-key'
import { asSupporters } from '@domain/snapshots/dated-map'
import { type Overlay, overlayMaps, type Standing } from '@domain/snapshots/overlay'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { MapPicture } from './MapPicture'
import { OverlayLegend } from './OverlayLegend'
import { PictureLegend } from './PictureLegend'
import styles from './Plates.module.css'
import { useSnapshots } from './snapshots-session'
import type { Side } from './use-pair'
import { useLettering } from './use-scale'

const STANDINGS: readonly Standing[] = ['stayed', 'moved', 'new', 'gone']
/** Before the picture is measured: the frame alone. */
const NOTHING: MapDrawing = { supporters: [], ties: [], moves: [], shapeScale: 1, lettering: 1 }
const NO_OVERLAY: Overlay = { drawing: NOTHING, standing: new Map(), ways: [], changedTies: new Set() }
const NO_CONTACTS: ReadonlyMap<SupporterId, DayKey> = new Map()

/** One map as it stood. `moons`: with how contact stood that day. */
export function PlainPlate({ side, caption, moons = false }: { side: Side; caption: string; moons?: boolean }) {
  const contacts = useNotebook((book) => book.contacts)
  const pointed = useSnapshots((session) => session.pointed)
  const [ref, lettering] = useLettering()
  const { map } = side
  const lastContact = useMemo(() => (moons ? lastContactDays(contacts, map.day) : NO_CONTACTS), [moons, contacts, map.day])
  const drawing = useMemo(
    () => (lettering === null ? NOTHING : drawMap({ supporters: asSupporters(map), ties: Object.values(map.ties), lastContact, today: map.day }, { ...PLAIN_STYLE, lettering })),
    [map, lastContact, lettering],
  )
  return (
    <figure className={styles.plate}>
      <Caption day={side.label} name={side.name} text={caption} />
      <MapPicture ref={ref} drawing={drawing} title={m.snapshots.mapOf(side.day)} description={describe(drawing, 'names')} pointed={pointed} />
    </figure>
  )
}

/** Both maps as one. */
export function OverlayPlate({ then, now }: { then: Side; now: Side }) {
  const pointed = useSnapshots((session) => session.pointed)
  const [ref, lettering] = useLettering()
  const { drawing, standing, ways, changedTies } = useMemo(
    () => (lettering === null ? NO_OVERLAY : overlayMaps(then.map, now.map, { ...PLAIN_STYLE, lettering })),
    [then.map, now.map, lettering],
  )
  const groups = STANDINGS.map((one) => ({ standing: one, names: drawing.supporters.filter((s) => standing.get(s.id) === one).map((s) => s.name) }))
  return (
    <figure className={styles.plate}>
      <Caption day={m.snapshots.from(then.label, now.day)} name="" text={m.snapshots.overlayCaption} />
      <MapPicture
        ref={ref}
        drawing={drawing}
        title={m.snapshots.overlayOf(then.day, now.day)}
        description={m.snapshots.overlayDescription(groups)}
        standing={standing}
        ways={ways}
        stressed={changedTies}
        pointed={pointed}
      />
      <OverlayLegend />
      <PictureLegend marks={false} />
    </figure>
  )
}

function Caption({ day, name, text }: { day: string; name: string; text: string }) {
  return (
    <figcaption className={styles.caption}>
      <span className={styles.day}>{m.snapshots.dayAndName(day, name)}</span>
      <span className={styles.text}>{text}</span>
    </figcaption>
  )
}
