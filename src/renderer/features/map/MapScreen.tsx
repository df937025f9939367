import { useCallback, useEffect, useRef, useState } from 'react'
import { m } from '@domain/messages/messages'
import { today } from '@renderer/clock'
import { purposeServed, usePlace } from '@renderer/navigation/place'
import { formatDay } from '@ui/dates'
import { isCrowded } from './canvas/map-elements'
import { Legend } from './canvas/Legend'
import { MapCanvas } from './canvas/MapCanvas'
import { focusSupporter } from './canvas/use-map-keys'
import { CoverageStrip } from './CoverageStrip'
import { EmptyMap } from './EmptyMap'
import { Inspector } from './inspector/Inspector'
import { choose, startAdding, stopAdding, useMapSession } from './map-session'
import styles from './MapScreen.module.css'
import { MapToolbar } from './MapToolbar'
import { useMapDrawing } from './use-map-drawing'

const isWriting = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** The support map: toolbar, canvas with its legend, coverage, and the inspector beside it. */
export function MapScreen() {
  const [lettering, setLettering] = useState(1)
  const picture = useMapDrawing(lettering)
  const inspector = useRef<HTMLElement>(null)
  const screen = useRef<HTMLDivElement>(null)
  const purpose = usePlace((place) => place.purpose)
  const close = useMapSession((session) => session.close)
  const count = picture.supporters.length
  const { byId } = picture

  useEffect(() => {
    if (purpose?.kind !== 'show-supporter' && purpose?.kind !== 'choose-supporters') return
    const asked = purpose.kind === 'show-supporter' ? [purpose.id] : purpose.ids
    choose(asked.filter((id) => byId.has(id)))
    purposeServed()
  }, [purpose, byId])
  // Someone undone, removed or erased is no longer chosen.
  useEffect(() => {
    const { selected } = useMapSession.getState()
    if (selected.some((id) => !byId.has(id))) choose(selected.filter((id) => byId.has(id)))
  }, [byId])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isWriting(event.target) || useMapSession.getState().moving) return
      event.preventDefault()
      startAdding()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  const back = useCallback(() => {
    const { cursor } = useMapSession.getState()
    stopAdding()
    if (cursor) focusSupporter(screen.current, cursor)
  }, [])

  if (count === 0) return <EmptyMap />
  return (
    <div ref={screen} className={styles.screen}>
      <div className={styles.left}>
        <MapToolbar supporters={picture.supporters} />
        <div className={styles.room} data-close={close ? '' : undefined}>
          <MapCanvas picture={picture} onLettering={setLettering} inspector={inspector} />
          <p className={styles.count}>
            {formatDay(today(), 'full')}
            <br />
            {m.map.count(count)}
            {isCrowded(count) && (
              <>
                <br />
                {m.map.tiesOnPointing}
              </>
            )}
          </p>
          <Legend />
        </div>
        <div className={styles.coverage}>
          <CoverageStrip supporters={picture.supporters} />
        </div>
      </div>
      <Inspector ref={inspector} picture={picture} onBack={back} />
    </div>
  )
}
