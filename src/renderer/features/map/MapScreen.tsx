import { useCallback, useEffect, useRef, useState } from 'react'
import { m } from '@domain/messages/messages'
import { legendOf } from '@domain/network/map-legend'
import { today } from '@renderer/clock'
import { purposeServed, usePlace } from '@renderer/navigation/place'
import { formatDay } from '@ui/dates'
import { landmark } from '@ui/landmark'
import { firstLettering, textScale } from './canvas/fit'
import { isCrowded } from './canvas/map-elements'
import { Legend } from './canvas/Legend'
import { MapCanvas } from './canvas/MapCanvas'
import { focusSupporter } from './canvas/use-map-keys'
import { type AskAbout, useAsk } from './commands/use-ask'
import { useCommandKeys } from './commands/use-command-keys'
import { CoverageStrip } from './CoverageStrip'
import { EmptyMap } from './EmptyMap'
import { FocusNote } from './FocusNote'
import { ResumeOffer } from './guided/ResumeOffer'
import { Inspector } from './inspector/Inspector'
import { KeySheet } from './KeySheet'
import { MapMenu, type OpenMenu, type Spot } from './MapMenu'
import { choose, showPlanned, stopAdding, stopPlanning, useMapSession } from './map-session'
import styles from './MapScreen.module.css'
import { MapToolbar } from './MapToolbar'
import { BringIn } from './exchange/BringIn'
import { OutOfMap } from './exchange/OutOfMap'
import { useMapDrawing } from './use-map-drawing'

/** The map, empty or not. Bringing one in stands beside both: what it says outlasts the map's first people. */
export function MapScreen() {
  return (
    <>
      <MapPlace />
      <BringIn />
    </>
  )
}

/** Toolbar, canvas with its legend, coverage, and the inspector beside it. */
function MapPlace() {
  const [lettering, setLettering] = useState(() => firstLettering(landmark.current, useMapSession.getState().view, textScale()))
  const picture = useMapDrawing(lettering)
  const inspector = useRef<HTMLElement>(null)
  const screen = useRef<HTMLDivElement>(null)
  // Only what is asked of the map: on the way elsewhere it still stands for a moment.
  const purpose = usePlace((place) => (place.name === 'map' ? place.purpose : null))
  const close = useMapSession((session) => session.close)
  const count = picture.supporters.length
  const { byId } = picture

  useEffect(() => {
    if (purpose?.kind !== 'show-supporter' && purpose?.kind !== 'choose-supporters') return
    const asked = purpose.kind === 'show-supporter' ? [purpose.id] : purpose.ids
    choose(asked.filter((id) => byId.has(id)))
    purposeServed()
  }, [purpose, byId])
  const { moves } = picture
  useEffect(() => {
    if (purpose?.kind !== 'show-move') return
    const move = moves.find((each) => each.id === purpose.id)
    if (move?.supporterId) choose([move.supporterId])
    else if (move) showPlanned(move.id)
    purposeServed()
  }, [purpose, moves])
  // Someone undone, removed or erased is no longer chosen.
  useEffect(() => {
    const { selected } = useMapSession.getState()
    if (selected.some((id) => !byId.has(id))) choose(selected.filter((id) => byId.has(id)))
  }, [byId])
  const ask = useAsk(picture)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  useCommandKeys(ask)
  const openMenu = (about: AskAbout, spot: Spot) => setMenu({ asked: ask(about), spot, before: document.activeElement })
  const back = useCallback(() => {
    const { cursor } = useMapSession.getState()
    stopAdding()
    stopPlanning()
    if (cursor) focusSupporter(screen.current, cursor)
  }, [])

  if (count === 0) return <EmptyMap />
  return (
    <div ref={screen} className={styles.screen}>
      <div className={styles.left}>
        <MapToolbar picture={picture} ask={ask} />
        <ResumeOffer />
        <div className={styles.room} data-close={close ? '' : undefined}>
          <MapCanvas picture={picture} onLettering={setLettering} inspector={inspector} openMenu={openMenu} />
          <p className={styles.count}>
            {formatDay(today(), 'full')}
            <br />
            {picture.shown ? m.mapEditor.filter.showing(picture.shown.size, count) : m.map.count(count)}
            {isCrowded(count) && (
              <>
                <br />
                {m.map.tiesOnPointing}
              </>
            )}
          </p>
          <Legend legend={legendOf(picture.drawing)} />
          <FocusNote picture={picture} />
        </div>
        <div className={styles.coverage}>
          <CoverageStrip supporters={picture.supporters} />
        </div>
      </div>
      <Inspector ref={inspector} picture={picture} ask={ask} onBack={back} />
      <MapMenu menu={menu} onClose={() => setMenu(null)} />
      <KeySheet ask={ask} />
      <OutOfMap />
    </div>
  )
}
