// Beneath the sections: when the plan was last kept, and what has changed since.
import { useState } from 'react'
import type { PlanVersionId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { comparePlans } from '@domain/plan/compare-plans'
import { newId, now, today } from '@renderer/clock'
import { useShownName } from '@renderer/naming'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { announce } from '@ui/announce'
import { Button } from '@ui/Button'
import { formatDay } from '@ui/dates'
import { newestFirst } from './newest-first'
import { VersionsDialog } from './VersionsDialog'
import styles from './Versions.module.css'

const words = m.planVersions

export function VersionsNote() {
  const versions = useNotebook((book) => book.planVersions)
  const plan = useNotebook((book) => book.plan)
  const supporters = useNotebook((book) => book.supporters)
  const shownName = useShownName()
  const [looking, setLooking] = useState(false)
  const [last] = newestFirst(versions)
  const since = last && comparePlans(last, plan, (id) => (supporters[id] ? shownName(supporters[id]) : '')).length
  const keep = async () => {
    const answer = await apply({ type: 'plan/keep-version', id: newId<PlanVersionId>(), day: today(), at: now(), note: '' })
    if (answer.kind === 'applied') announce(words.kept)
  }
  return (
    <section className={styles.note} aria-labelledby="plan-versions">
      <h2 id="plan-versions" className={styles.label}>
        {words.heading}
      </h2>
      <p className={styles.said}>{last ? words.last(formatDay(last.day, 'long'), since ?? 0) : words.none}</p>
      <div className={styles.actions}>
        <Button disabled={since === 0} onClick={() => void keep()}>
          {words.keep}
        </Button>
        {last && (
          <Button variant="bare" onClick={() => setLooking(true)}>
            {words.look}
          </Button>
        )}
      </div>
      {looking && <VersionsDialog onClose={() => setLooking(false)} />}
    </section>
  )
}
