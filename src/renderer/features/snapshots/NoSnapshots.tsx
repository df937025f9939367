import { Camera } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { goTo } from '@renderer/navigation/place'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import styles from './NoSnapshots.module.css'

/** None kept yet: what they are for, and the one thing to do next. */
export function NoSnapshots({ anybody, onKeep }: { anybody: boolean; onKeep: () => void }) {
  const words = m.snapshots
  return (
    <div className={styles.page}>
      <EmptyState
        picture={<TwoMaps />}
        title={words.emptyTitle}
        text={anybody ? words.emptyText : `${words.emptyText} ${words.emptyNobody}`}
        action={
          anybody ? (
            <Button variant="fill" size="main" icon={Camera} onClick={onKeep}>
              {words.keep}
            </Button>
          ) : (
            <Button variant="fill" size="main" onClick={() => goTo('map')}>
              {words.toMap}
            </Button>
          )
        }
      />
    </div>
  )
}

/** Three circles twice, and someone on the way from the outer to the inner one. */
function TwoMaps() {
  return (
    <svg width="16rem" height="7.5rem" viewBox="0 0 256 120" className={styles.picture} aria-hidden>
      {[60, 196].map((x) => (
        <g key={x} transform={`translate(${x} 60)`}>
          {[20, 38, 56].map((r) => (
            <circle key={r} r={r} className={styles.ring} />
          ))}
          <circle r={6} className={styles.me} />
        </g>
      ))}
      <circle cx={94} cy={27} r={7} className={styles.ghost} />
      <path d="M104 24C126 14 148 20 161 33" className={styles.way} />
      <circle cx={168} cy={40} r={7} className={styles.now} />
    </svg>
  )
}
