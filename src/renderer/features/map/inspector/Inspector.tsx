import { X } from 'lucide-react'
import type { Ref } from 'react'
import { m } from '@domain/messages/messages'
import { Button } from '@ui/Button'
import { IconButton } from '@ui/IconButton'
import { removeSupporters } from '../map-actions'
import { choose, useMapSession } from '../map-session'
import type { MapPicture } from '../use-map-drawing'
import { AddSupporter } from './AddSupporter'
import styles from './Inspector.module.css'
import { Overview } from './Overview'
import { SupporterPage } from './SupporterPage'

const words = m.map.inspector

type Props = { picture: MapPicture; onBack: () => void; ref?: Ref<HTMLElement> }

/** Beside the canvas: the chosen supporter, a new one, or what is worth a look. Escape goes back to the map. */
export function Inspector({ picture, onBack, ref }: Props) {
  const selected = useMapSession((session) => session.selected)
  const adding = useMapSession((session) => session.adding)
  const [id] = selected
  const supporter = id && picture.byId.get(id)
  const idle = !adding && !supporter
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
      ) : selected.length > 1 ? (
        <>
          <IconButton icon={X} label={words.close} className={styles.close} onClick={() => choose([])} />
          <h2 className={styles.several}>{words.several(selected.length)}</h2>
          <p className={styles.text}>{words.severalText}</p>
          <Button onClick={() => removeSupporters(selected)}>{words.remove}</Button>
        </>
      ) : supporter ? (
        <SupporterPage key={supporter.id} supporter={supporter} drawn={picture.drawing.supporters.find((s) => s.id === id)} byId={picture.byId} />
      ) : (
        <Overview drawn={picture.drawing.supporters} />
      )}
    </aside>
  )
}
