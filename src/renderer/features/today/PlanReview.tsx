import { useMemo } from 'react'
import { m } from '@domain/messages/messages'
import { planGaps } from '@domain/plan/plan-gaps'
import type { DayKey } from '@domain/time/day-key'
import { goTo } from '@renderer/navigation/place'
import { useShownName } from '@renderer/naming'
import { useCopiesToRenew } from '@renderer/notebook/copies-to-renew'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { formatDay } from '@ui/dates'
import styles from './PlanReview.module.css'

/** The day the person set for looking over the plan has come, or a step of it would lead to nobody, or a copy someone has is old. */
export function PlanReview({ today }: { today: DayKey }) {
  const plan = useNotebook((book) => book.plan)
  const supporters = useNotebook((book) => book.supporters)
  const [gap] = useMemo(() => planGaps({ plan, supporters }, today), [plan, supporters, today])
  const due = plan.reviewOn !== null && plan.reviewOn <= today ? plan.reviewOn : null
  const [old, ...more] = useCopiesToRenew()
  const shownName = useShownName()
  if (due === null && !gap && !old) return null
  const whose = old && (old.supporterId === null ? old.name : supporters[old.supporterId] ? shownName(supporters[old.supporterId]!) : '')
  return (
    <section className={styles.section} aria-labelledby="plan-review">
      <h2 id="plan-review" className={styles.heading}>
        {m.today.review}
      </h2>
      {due !== null && <p className={styles.text}>{m.today.reviewDue(due === today ? m.today.reviewToday : m.today.reviewOn(formatDay(due, 'long')))}</p>}
      {gap && <p className={styles.text}>{m.today.gap(m.vocabulary.sections[gap.section])}</p>}
      {(due !== null || gap) && <Button onClick={() => goTo('plan', gap ? { kind: 'show-section', section: gap.section, item: gap.item } : null)}>{m.today.openPlan}</Button>}
      {whose !== undefined && (
        <>
          <p className={styles.text}>{m.share.today(whose, more.length)}</p>
          <Button onClick={() => goTo('plan', { kind: 'show-copies' })}>{m.share.renew}</Button>
        </>
      )}
    </section>
  )
}
