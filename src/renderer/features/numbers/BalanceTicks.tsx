import { m } from '@domain/messages/messages'
import { ScreenReaderText } from '@ui/ScreenReaderText'
import styles from './numbers.module.css'

/** So many of the four, as ticks away from the middle: what comes to me grows to the left, what goes from me to the right. */
export function BalanceTicks({ n, of, label, toMe }: { n: number; of: number; label: string; toMe?: boolean }) {
  return (
    <>
      <span className={toMe ? `${styles.ticks} ${styles.toMe}` : styles.ticks} aria-hidden>
        {Array.from({ length: of }, (_, i) => (
          <span key={i} className={i < n ? styles.tick : styles.noTick} />
        ))}
      </span>
      <ScreenReaderText>{label || m.common.none}</ScreenReaderText>
    </>
  )
}
