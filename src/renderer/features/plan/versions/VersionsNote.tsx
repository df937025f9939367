// When the plan was last kept, and what has changed since.
import { useId } from 'react'
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
import styles from './Versions.module.css'

const words = m.planVersions

export function VersionsNote({ onLook }: { onLook: () => void }) {
  const id = useId()
  const versions = useNotebook((book) => book.planVersions)
  const plan = useNotebook((book) => book.plan)
  const supporters = useNotebook((book) => book.supporters)
  const shownName = useShownName()
  const [last] = newestFirst(versions)
  const since = last && comparePlans(last, plan, (id) => (supporters[id] ? shownName(supporters[id]) : '')).length
  const keep = async () => {
    const answer = await apply({ type: 'plan/keep-version', id: newId<PlanVersionId>(), day: today(), at: now(), note: '' })
    if (answer.kind === 'applied') announce(words.kept)
  }
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.label}>
        {words.heading}
      </h2>
      <p className={styles.said}>{last ? words.last(formatDay(last.day, 'long'), since ?? 0) : words.none}</p>
      <div className={styles.actions}>
        <Button disabled={since === 0} onClick={() => void keep()}>
          {words.keep}
        </Button>
        {last && (
          <Button variant="bare" onClick={onLook}>
            {words.look}
          </Button>
        )}
      </div>
    </section>
  )
}
