import { useId } from 'react'
import { m } from '@domain/messages/messages'
import { formatDay } from '@ui/dates'
import { show } from './snapshots-session'
import styles from './Timeline.module.css'
import type { Pair } from './use-pair'

/** The dates of the kept maps, newest first, on a line with ticks. Native radios: one Tab stop, arrows choose. */
export function Timeline({ pair, comparing }: { pair: Pair; comparing: boolean }) {
  const group = useId()
  const { snapshots, shown, then, now, today } = pair
  const isOther = (id: string) => comparing && id !== shown?.id && (id === then?.id || id === now?.id)
  return (
    <div role="radiogroup" aria-label={m.snapshots.timeline} className={styles.line}>
      <div className={styles.entry} data-other={isOther('today') ? '' : undefined}>
        <span className={styles.mark} aria-hidden />
        <span className={styles.day}>{m.snapshots.today}</span>
        <span className={styles.count}>{m.snapshots.count(Object.keys(today.map.supporters).length)}</span>
      </div>
      {snapshots.map((snapshot) => {
        const count = Object.keys(snapshot.supporters).length
        const day = formatDay(snapshot.day, 'long')
        return (
          <label key={snapshot.id} className={styles.entry} data-other={isOther(snapshot.id) ? '' : undefined}>
            <input
              type="radio"
              name={group}
              className={styles.input}
              checked={snapshot.id === shown?.id}
              aria-label={m.snapshots.open(day, snapshot.name, count)}
              onChange={() => show(snapshot.id)}
            />
            <span className={styles.mark} aria-hidden />
            <span className={styles.day}>{day}</span>
            {snapshot.name && <span className={styles.name}>{snapshot.name}</span>}
            <span className={styles.count}>{m.snapshots.count(count)}</span>
          </label>
        )
      })}
    </div>
  )
}
