import { ViewportPortal } from 'react-flow-renderer'
import { MapFrame } from '@ui/MapFrame'
import { useMapSession } from '../map-session'
import styles from './FrameLayer.module.css'

/** The frame beneath the canvas, moving and growing with it. */
export function FrameLayer() {
  const over = useMapSession((session) => session.overCircle)
  return (
    <ViewportPortal>
      <svg className={styles.layer} width="1" height="1" aria-hidden>
        <MapFrame over={over} />
      </svg>
    </ViewportPortal>
  )
}
