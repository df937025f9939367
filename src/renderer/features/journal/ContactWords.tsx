import type { Contact } from '@domain/journal/contact'
import { m } from '@domain/messages/messages'
import { KINDS } from '@domain/people/supporter'
import { useShownName } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { KindMark } from '@ui/KindMark'
import styles from './EntryWords.module.css'

const MOST_MARKS = 3

/** A contact as it reads in the list. Those taken off the map keep their name; those erased are "Someone". */
export function ContactWords({ contact }: { contact: Contact }) {
  const supporters = useNotebook((book) => book.supporters)
  const shownName = useShownName()
  const { who, how, minutes, initiator, felt, note } = contact
  const people = who.flatMap((id) => supporters[id] ?? [])
  const kinds = KINDS.filter((kind) => people.some((one) => one.kind === kind))
  const facts = [
    m.vocabulary.channels[how],
    minutes !== null && m.common.minutes(minutes),
    initiator !== null && m.journal.initiated(initiator),
    felt !== null && m.journal.feltAfter(felt),
  ].filter((fact) => fact !== false)
  return (
    <>
      <span className={styles.marks}>
        {(kinds.length > 0 ? kinds : (['other'] as const)).slice(0, MOST_MARKS).map((kind) => (
          <KindMark key={kind} kind={kind} size={16} />
        ))}
      </span>
      <span className={styles.words}>
        <b className={styles.title}>{people.length > 0 ? m.common.and(people.map(shownName)) : m.journal.someone}</b>
        <span className={styles.facts}>{facts.join(' · ')}</span>
        {note && <span className={styles.note}>{note}</span>}
      </span>
    </>
  )
}
