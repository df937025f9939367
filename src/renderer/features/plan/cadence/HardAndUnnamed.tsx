import { useMemo } from 'react'
import { m } from '@domain/messages/messages'
import { hardAndUnnamed } from '@domain/plan/plan-cadences'
import { today } from '@renderer/clock'
import { pauseCadence } from '@renderer/entry/pause-cadence'
import { useShownName } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import styles from './cadence.module.css'

const words = m.plan.cadence

/** Under those left out: whom the map marks as hard and Today nonetheless speaks of. */
export function HardAndUnnamed() {
  const shownName = useShownName()
  const plan = useNotebook((book) => book.plan)
  const supporters = useNotebook((book) => book.supporters)
  const settings = useNotebook((book) => book.settings)
  const people = useMemo(() => hardAndUnnamed({ plan, supporters, settings }, today()), [plan, supporters, settings])
  return people.map((person) => (
    <p key={person.id} className={styles.note}>
      <span>{words.remindedOf(shownName(person), 'hard')}</span>
      <Button variant="bare" aria-label={words.pauseWith(shownName(person))} onClick={() => void pauseCadence(person, true)}>
        {words.pause}
      </Button>
    </p>
  ))
}
