import type { CheckIn } from '@domain/journal/check-in'
import { m } from '@domain/messages/messages'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { MoodSun } from '@ui/MoodSun'
import styles from './EntryWords.module.css'

/** A check-in as it reads in the list. */
export function CheckInWords({ checkIn }: { checkIn: CheckIn }) {
  const { mood, urge, energy, sleep, feelings, triggers, note, source, urgeAfter, helped, trackers } = checkIn
  const known = useNotebook((book) => book.trackers)
  const facts = [
    urge !== null && m.journal.urge(urge),
    typeof urgeAfter === 'number' && m.journal.urgeAfter(urgeAfter),
    helped && helped.length > 0 && m.journal.helped(helped),
    energy !== null && m.journal.energy(energy),
    sleep !== null && m.journal.sleep(sleep.toLocaleString()),
    triggers.length > 0 && m.journal.triggers(triggers),
    ...Object.values(known).map(({ id, name, scale }) => trackers?.[id] !== undefined && m.setUp.answered(name, scale, trackers[id])),
    source !== null && m.journal.fromDaylio,
  ].filter((fact) => typeof fact === 'string')
  return (
    <>
      <span className={styles.sun}>
        <MoodSun mood={mood} size={44} />
      </span>
      <span className={styles.words}>
        <span className={styles.first}>
          <b className={styles.title}>{mood === null ? m.journal.checkIn : m.vocabulary.moods[mood]}</b>
          {feelings.length > 0 && <span className={styles.feelings}>{feelings.join(', ')}</span>}
        </span>
        {facts.length > 0 && <span className={styles.facts}>{facts.join(' · ')}</span>}
        {note && <span className={styles.note}>{note}</span>}
      </span>
    </>
  )
}
