import { m } from '@domain/messages/messages'
import { OUTLINE_WIDTH } from '@domain/network/map-ink'
import { outline } from '@domain/network/shapes'
import { WAY_DOT, type Standing } from '@domain/snapshots/overlay'
import { redrawTie } from '@domain/network/tie-drawing'
import shape from './PictureSupporter.module.css'
import picture from './MapPicture.module.css'
import tie from './PictureTie.module.css'
import styles from './PictureLegend.module.css'

const R = 7
const WAY = redrawTie(
  { bend: 0, quality: 'ordinary', headAtA: false, headAtB: true },
  { kind: 'family', form: 'person', radius: WAY_DOT, at: { x: -34, y: 0 } },
  { kind: 'family', form: 'person', radius: R, at: { x: 9, y: 0 } },
)

function Sample({ standing }: { standing: Standing }) {
  const moved = standing === 'moved'
  return (
    <svg width={moved ? '3.5rem' : '1.25rem'} height="1.25rem" viewBox={moved ? '-39 -10 56 20' : '-10 -10 20 20'} aria-hidden className={styles.sample}>
      {moved && (
        <g>
          <circle cx={-34} r={WAY_DOT} className={picture.start} />
          <path d={WAY.line} className={picture.dots} />
          <path d={WAY.heads[0]} className={picture.head} />
        </g>
      )}
      <g className={shape[standing]} transform={moved ? 'translate(9 0)' : undefined}>
        <path d={outline('family', R)} className={shape.shape} strokeWidth={OUTLINE_WIDTH * 0.85} />
      </g>
    </svg>
  )
}

/** What the marks of two maps laid over one another mean, drawn by the same rules as the marks. */
export function OverlayLegend() {
  return (
    <ul className={styles.legend} aria-label={m.snapshots.legend}>
      {(['stayed', 'moved', 'new', 'gone'] as const).map((standing) => (
        <li key={standing}>
          <Sample standing={standing} />
          {m.snapshots.standing[standing]}
        </li>
      ))}
      <li>
        <svg width="2rem" height="1.25rem" viewBox="0 -10 32 20" aria-hidden>
          <g className={tie.stressed}>
            <path d="M1 0H31" className={tie.line} strokeWidth={1.5} />
          </g>
        </svg>
        {m.snapshots.tieChanged}
      </li>
    </ul>
  )
}
