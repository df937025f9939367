import { m } from '@domain/messages/messages'
import type { DayKey } from '@domain/time/day-key'
import { goTo } from '@renderer/navigation/place'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { formatDay } from '@ui/dates'
import styles from './PlanReview.module.css'

/** The day the person set for looking over the plan has come. */
export function PlanReview({ today }: { today: DayKey }) {
  const reviewOn = useNotebook((book) => book.plan.reviewOn)
  if (reviewOn === null || reviewOn > today) return null
  return (
    <section className={styles.section} aria-labelledby="plan-review">
      <h2 id="plan-review" className={styles.heading}>
        {m.today.review}
      </h2>
      <p className={styles.text}>
        {m.today.reviewDue(reviewOn === today ? m.today.reviewToday : m.today.reviewOn(formatDay(reviewOn, 'long')))}
      </p>
      <Button onClick={() => goTo('plan')}>{m.today.openPlan}</Button>
    </section>
  )
}
