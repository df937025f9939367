import { useId } from 'react'
import type { Ref } from 'react'
import { m } from '@domain/messages/messages'
import { type DrawnTie, type MapDrawing, ME } from '@domain/network/drawn'
import { FRAME } from '@domain/network/map-frame'
import type { Standing, Way } from '@domain/snapshots/overlay'
import { WAY_DOT } from '@domain/snapshots/overlay'
import type { SupporterId } from '@domain/ids'
import { MapFrame } from '@ui/MapFrame'
import styles from './MapPicture.module.css'
import { PictureLabel, PictureShape } from './PictureSupporter'
import { PictureTie } from './PictureTie'

type Props = {
  drawing: MapDrawing
  title: string
  /** In words, for those who do not see it; the story beside it says the same at length. */
  description: string
  /** How each stands between two maps; left out for one map alone, where everyone is drawn in line. */
  standing?: ReadonlyMap<SupporterId, Standing>
  ways?: readonly Way[]
  /** Ties to stress; the others step back. Left out: all as on the map. */
  stressed?: ReadonlySet<string>
  pointed: SupporterId | null
  ref?: Ref<SVGSVGElement>
}

const BOX = `${FRAME.left - 4} ${FRAME.top - 4} ${FRAME.right - FRAME.left + 8} ${FRAME.bottom - FRAME.top + 8}`

/** From about this many on, a map with every tie is a grey disc: strong ones stay, faintly, and what changed. */
const CROWD = 60

function lookOf(tie: DrawnTie, stressed: ReadonlySet<string> | undefined, crowded: boolean): 'plain' | 'faint' | 'stressed' | null {
  if (stressed?.has(tie.id)) return 'stressed'
  if (crowded) return tie.quality === 'strong' && stressed === undefined ? 'faint' : null
  return stressed === undefined ? 'plain' : 'faint'
}

/** A map that is only to be looked at, drawn as the support map is. */
export function MapPicture({ drawing, title, description, standing, ways = [], stressed, pointed, ref }: Props) {
  const id = useId()
  return (
    <svg ref={ref} className={styles.picture} viewBox={BOX} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <MapFrame />
      {drawing.ties.map((tie) => {
        const look = lookOf(tie, stressed, drawing.supporters.length > CROWD)
        return look && <PictureTie key={tie.id} tie={tie} look={look} />
      })}
      <circle r={ME.line + 5} className={styles.air} />
      <circle r={ME.disc} className={styles.disc} />
      <circle r={ME.line} className={styles.ring} />
      <text y={5.5} textAnchor="middle" className={styles.me}>
        {m.common.me}
      </text>
      {ways.map((way) => (
        <g key={way.id} className={way.id === pointed ? `${styles.way} ${styles.pointed}` : styles.way}>
          <circle cx={way.start.x} cy={way.start.y} r={WAY_DOT} className={styles.start} />
          <path d={way.line} className={styles.dots} />
          {way.heads.map((head) => (
            <path key={head} d={head} className={styles.head} />
          ))}
        </g>
      ))}
      {drawing.supporters.map((s) => (
        <PictureShape key={s.id} drawn={s} standing={standing?.get(s.id) ?? 'stayed'} pointed={s.id === pointed} />
      ))}
      {drawing.supporters.map((s) => (
        <PictureLabel key={s.id} drawn={s} lettering={drawing.lettering} gone={standing?.get(s.id) === 'gone'} over={s.id === pointed} />
      ))}
    </svg>
  )
}
