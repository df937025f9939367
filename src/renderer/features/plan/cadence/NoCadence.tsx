import { useMemo } from 'react'
import { m } from '@domain/messages/messages'
import { withoutCadence } from '@domain/plan/plan-cadences'
import { today } from '@renderer/clock'
import { useShownName } from '@renderer/naming'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import styles from './cadence.module.css'

const words = m.plan.cadence

/** Under the people to reach for: with whom no rhythm is set yet, and one for all of them in one press. */
export function NoCadence() {
  const shownName = useShownName()
  const plan = useNotebook((book) => book.plan)
  const supporters = useNotebook((book) => book.supporters)
  const settings = useNotebook((book) => book.settings)
  const people = useMemo(() => withoutCadence({ plan, supporters, settings }, today()), [plan, supporters, settings])
  if (people.length === 0) return null
  const set = (idealDays: number) =>
    void apply({ type: 'supporter/edit-many', ids: people.map(({ id }) => id), patch: { cadence: { idealDays, longestDays: null, paused: false } } })
  return (
    <div className={styles.none}>
      <p>{words.none(people.map(shownName))}</p>
      {words.choices.map((days) => (
        <Button key={days} variant="bare" onClick={() => set(days)}>
          {words.choice(days)}
        </Button>
      ))}
    </div>
  )
}
