import { useState } from 'react'
import { m } from '@domain/messages/messages'
import type { Supporter } from '@domain/people/supporter'
import { dayKeyOf } from '@domain/time/day-key'
import { zone } from '@renderer/clock'
import { useShownName } from '@renderer/naming'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { formatDay } from '@ui/dates'
import { Dialog } from '@ui/Dialog'
import { KindMark } from '@ui/KindMark'
import { Section } from '@ui/Section'
import styles from './RemovedPeople.module.css'

/** Those taken off the map: still in the journal, and ready to come back. */
export function RemovedPeople({ supporters }: { supporters: readonly Supporter[] }) {
  const [asking, setAsking] = useState<Supporter | null>(null)
  const shownName = useShownName()
  const contacts = useNotebook((book) => book.contacts)
  const named = asking ? Object.values(contacts).filter((contact) => contact.who.includes(asking.id)).length : 0
  return (
    <div className={styles.removed}>
      <Section label={m.people.removedTitle}>
        <ul>
          {supporters.map((s) => (
            <li key={s.id} className={styles.person}>
              <KindMark kind={s.kind} />
              <span className={styles.name}>{shownName(s)}</span>
              <span className={styles.since}>{s.removedAt && m.people.removedOn(formatDay(dayKeyOf(s.removedAt, zone()), 'long'))}</span>
              <Button variant="bare" onClick={() => void apply({ type: 'supporter/restore', id: s.id })}>
                {m.people.bringBack}
              </Button>
              <Button variant="bare" onClick={() => setAsking(s)}>
                {m.people.erase}
              </Button>
            </li>
          ))}
        </ul>
      </Section>
      {asking && (
        <Dialog
          open
          title={m.people.eraseTitle(shownName(asking))}
          onClose={() => setAsking(null)}
          footer={
            <>
              <Button onClick={() => setAsking(null)}>{m.common.cancel}</Button>
              <Button
                variant="fill"
                onClick={() => {
                  void apply({ type: 'supporter/erase', id: asking.id })
                  setAsking(null)
                }}
              >
                {m.people.eraseDo}
              </Button>
            </>
          }
        >
          {m.people.eraseText(shownName(asking), named)}
        </Dialog>
      )}
    </div>
  )
}
