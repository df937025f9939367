import { m } from '@domain/messages/messages'
import { type DayKey, toDayNumber } from '@domain/time/day-key'
import { goTo } from '@renderer/navigation/place'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { MarkedWords } from '@ui/MarkedWords'
import styles from './OwnReason.module.css'

/** One of the person's own reasons from the plan, another each day. */
export function OwnReason({ today }: { today: DayKey }) {
  const items = useNotebook((book) => book.plan.sections.reasons.items)
  const reasons = items.flatMap((item) => (item.type === 'text' && item.text.trim() !== '' ? [item.text.trim()] : []))
  const reason = reasons[toDayNumber(today) % Math.max(1, reasons.length)]
  if (reason === undefined) return null
  return (
    <section className={styles.section} aria-labelledby="own-reason">
      <h2 id="own-reason" className={styles.label}>
        {m.today.reason}
      </h2>
      <blockquote className={styles.words}>
        <MarkedWords text={reason} />
      </blockquote>
      <Button variant="bare" className={styles.open} onClick={() => goTo('plan', { kind: 'show-section', section: 'reasons' })}>
        {m.today.openReasons}
      </Button>
    </section>
  )
}
