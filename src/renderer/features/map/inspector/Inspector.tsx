import type { Ref } from 'react'
import { m } from '@domain/messages/messages'
import { useNaming } from '@renderer/naming'
import type { Ask } from '../commands/use-ask'
import { useMapSession } from '../map-session'
import type { MapPicture } from '../use-map-drawing'
import { AddSupporter } from './AddSupporter'
import styles from './Inspector.module.css'
import { HiddenPage } from './HiddenPage'
import { Overview } from './Overview'
import { PlannedSomeone } from './PlannedSomeone'
import { SeveralPage } from './SeveralPage'
import { SupporterPage } from './SupporterPage'

const words = m.map.inspector

type Props = { picture: MapPicture; ask: Ask; onBack: () => void; ref?: Ref<HTMLElement> }

/** Beside the canvas: the chosen supporter, a new one, or what is worth a look. Escape goes back to the map. */
export function Inspector({ picture, ask, onBack, ref }: Props) {
  const selected = useMapSession((session) => session.selected)
  const adding = useMapSession((session) => session.adding)
  const [id] = selected
  const supporter = id && picture.byId.get(id)
  const drawn = picture.drawing.supporters.find((s) => s.id === id)
  const hidden = useNaming((state) => state.naming !== 'names')
  const planning = useMapSession((session) => session.planning)
  // Someone not there yet; undone or carried out, they are gone from here too.
  const someone = planning?.about === null && (planning.id === null ? { move: null } : { move: picture.moves.find((move) => move.id === planning.id) })
  const planned = someone && someone.move !== undefined ? { move: someone.move } : null
  const idle = !adding && !supporter && !planned
  return (
    <aside
      ref={ref}
      className={styles.inspector}
      aria-label={words.name}
      data-idle={idle ? '' : undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onBack()
      }}
    >
      {adding ? (
        <AddSupporter />
      ) : planned ? (
        <PlannedSomeone key={planned.move?.id} move={planned.move} onBack={onBack} />
      ) : selected.length > 1 ? (
        <SeveralPage ids={selected} picture={picture} ask={ask} />
      ) : supporter && hidden ? (
        <HiddenPage key={supporter.id} supporter={supporter} drawn={drawn} />
      ) : supporter ? (
        <SupporterPage key={supporter.id} supporter={supporter} drawn={drawn} byId={picture.byId} moves={picture.moves} />
      ) : (
        <Overview drawn={picture.drawing.supporters} moves={picture.moves} byId={picture.byId} />
      )}
    </aside>
  )
}
