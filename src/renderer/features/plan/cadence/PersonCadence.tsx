import { useMemo } from 'react'
import { m } from '@domain/messages/messages'
import { lastContactDays } from '@domain/people/last-contact'
import type { Supporter } from '@domain/people/supporter'
import type { SectionKind } from '@domain/plan/plan'
import { type CadenceNote, cadenceNote } from '@domain/plan/plan-cadences'
import { today, zone } from '@renderer/clock'
import { pauseCadence } from '@renderer/entry/pause-cadence'
import { useShownName } from '@renderer/naming'
import { goTo } from '@renderer/navigation/place'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { formatDay } from '@ui/dates'
import styles from './cadence.module.css'

const words = m.plan.cadence

type Props = {
  section: SectionKind
  person: Supporter
  /** Their name does not stand beside it. */
  named?: boolean
}

/** Beside someone in the plan: what is not as the person meant it to be, and the one thing to do about it. Nothing where all is well. */
export function PersonCadence({ section, person, named = false }: Props) {
  const shownName = useShownName()
  const plan = useNotebook((book) => book.plan)
  const contacts = useNotebook((book) => book.contacts)
  const circleCadences = useNotebook((book) => book.settings.circleCadences)
  const away = useNotebook((book) => book.settings.away)
  const day = today()
  const last = useMemo(() => lastContactDays(contacts, day).get(person.id), [contacts, day, person.id])
  const note = cadenceNote(section, person, { plan, today: day, zone: zone(), last, rules: { circleCadences, away } })
  if (!note) return null
  const name = shownName(person)
  const act = actOf(note, person, name)
  return (
    <p className={styles.note}>
      <span>
        {named && <b className={styles.name}>{words.of(name)}</b>} {inWords(note)}
      </span>
      {act && (
        <Button variant="bare" aria-label={act.label} onClick={act.run}>
          {act.words}
        </Button>
      )}
    </p>
  )
}

function inWords(note: CadenceNote): string {
  switch (note.why) {
    case 'a-while':
      return words.aWhile(note.days, note.cadence.idealDays) + (note.longest ? ` ${words.hello}` : '')
    case 'resting':
      return words.resting(note.until && formatDay(note.until, 'long'))
    case 'paused':
      return words.paused
    case 'left-out':
    case 'hard':
      return words.reminded[note.why]
  }
}

function actOf(note: CadenceNote, person: Supporter, name: string): { words: string; label: string; run: () => void } | null {
  switch (note.why) {
    case 'a-while':
      return { words: m.today.log, label: m.today.logWith(name), run: () => goTo('journal', { kind: 'log-contact', who: person.id }) }
    case 'resting':
      return null
    case 'paused':
      return { words: words.goOn, label: words.goOnWith(name), run: () => void pauseCadence(person, false) }
    case 'left-out':
    case 'hard':
      return { words: words.pause, label: words.pauseWith(name), run: () => void pauseCadence(person, true) }
  }
}
