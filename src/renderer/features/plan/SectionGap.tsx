import { useMemo } from 'react'
import { m } from '@domain/messages/messages'
import type { SectionKind } from '@domain/plan/plan'
import { planGaps } from '@domain/plan/plan-gaps'
import { today } from '@renderer/clock'
import { useNotebook } from '@renderer/notebook/use-notebook'
import styles from './PlanScreen.module.css'

/** Above a section that would lead to nobody when it is needed: why, once for each reason. */
export function SectionGap({ section }: { section: SectionKind }) {
  const plan = useNotebook((book) => book.plan)
  const supporters = useNotebook((book) => book.supporters)
  const whys = useMemo(() => new Set(planGaps({ plan, supporters }, today()).flatMap((gap) => (gap.section === section ? gap.why : []))), [plan, supporters, section])
  return [...whys].map((why) => (
    <p key={why} className={styles.gap} role="status">
      {m.plan.gaps[why]}
    </p>
  ))
}
