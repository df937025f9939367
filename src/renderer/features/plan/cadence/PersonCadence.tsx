import { useMemo } from 'react'
import { m } from '@domain/messages/messages'
import { cadenceOf } from '@domain/people/cadence-of'
import { lastContactDays } from '@domain/people/last-contact'
import type { Supporter } from '@domain/people/supporter'
import type { SectionKind } from '@domain/plan/plan'
import { cadenceNote } from '@domain/plan/plan-cadences'
import { today, zone } from '@renderer/clock'
import { useShownName } from '@renderer/naming'
import { goTo } from '@renderer/navigation/place'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { formatDay } from '@ui/dates'
import styles from './cadence.module.css'

const words = m.plan.cadence

/** Beside someone in the plan: what is not as the person meant it to be, and the one thing to do about it. Nothing where all is well. */
export function PersonCadence({ section, person }: { section: SectionKind; person: Supporter }) {
  const shownName = useShownName()
  const contacts = useNotebook((book) => book.contacts)
  const circleCadences = useNotebook((book) => book.settings.circleCadences)
  const away = useNotebook((book) => book.settings.away)
  const day = today()
  const last = useMemo(() => lastContactDays(contacts, day).get(person.id), [contacts, day, person.id])
  const note = cadenceNote(section, person, { today: day, zone: zone(), last, rules: { circleCadences, away } })
  if (!note) return null
  const name = shownName(person)
  const setPaused = (paused: boolean) => {
    const cadence = cadenceOf(person, { circleCadences })
    if (cadence) void apply({ type: 'supporter/edit', id: person.id, patch: { cadence: { ...cadence, paused } } })
  }
  switch (note.why) {
    case 'a-while':
      return (
        <p className={styles.note}>
          <span>{words.aWhile(note.days, note.idealDays)}</span>
          <Button variant="bare" aria-label={m.today.logWith(name)} onClick={() => goTo('journal', { kind: 'log-contact', who: person.id })}>
            {m.today.log}
          </Button>
        </p>
      )
    case 'resting':
      return <p className={styles.note}>{words.resting(note.until && formatDay(note.until, 'long'))}</p>
    case 'paused':
      return (
        <p className={styles.note}>
          <span>{words.paused}</span>
          <Button variant="bare" aria-label={words.goOnWith(name)} onClick={() => setPaused(false)}>
            {words.goOn}
          </Button>
        </p>
      )
    case 'left-out':
      return (
        <p className={styles.note}>
          <span>{words.leftOut}</span>
          <Button variant="bare" aria-label={words.pauseWith(name)} onClick={() => setPaused(true)}>
            {words.pause}
          </Button>
        </p>
      )
  }
}
