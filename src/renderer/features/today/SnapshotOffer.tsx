import { useMemo, useRef } from 'react'
import { m } from '@domain/messages/messages'
import { snapshotOffer } from '@domain/snapshots/monthly-offer'
import type { DayKey } from '@domain/time/day-key'
import { zone } from '@renderer/clock'
import { keepSnapshot } from '@renderer/notebook/keep-snapshot'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { announce } from '@ui/announce'
import { Button } from '@ui/Button'
import { formatDay } from '@ui/dates'
import { showToast } from '@ui/toast'
import styles from './SnapshotOffer.module.css'

/** Once a month, when the map has changed: would you like to keep it as it is? */
export function SnapshotOffer({ today }: { today: DayKey }) {
  const book = useNotebook((notebook) => notebook)
  const offer = useMemo(() => snapshotOffer(book, today, zone()), [book, today])
  const section = useRef<HTMLElement>(null)
  if (!offer) return null
  const words = m.snapshots.offer
  // The buttons go away with the question: the keyboard goes on from the page.
  const leave = () => section.current?.closest('main')?.focus()
  const keep = () => {
    leave()
    void keepSnapshot()
  }
  const notNow = () => {
    leave()
    void apply({ type: 'settings/edit', patch: { snapshotDeclinedOn: today } })
  }
  const never = async () => {
    leave()
    const answer = await apply({ type: 'settings/edit', patch: { snapshotOffer: 'never' } })
    if (answer.kind !== 'applied') return
    showToast({ text: words.neverDone })
    announce(words.neverDone)
  }
  return (
    <section ref={section} className={styles.section} aria-labelledby="snapshot-offer">
      <h2 id="snapshot-offer" className={styles.heading}>
        {words.title}
      </h2>
      <p className={styles.text}>{words.text(offer.since && formatDay(offer.since, 'long'), offer.changes)}</p>
      <div className={styles.choices}>
        <Button onClick={keep}>{m.snapshots.keep}</Button>
        <Button variant="bare" onClick={notNow}>
          {words.notNow}
        </Button>
        <Button variant="bare" onClick={() => void never()}>
          {words.never}
        </Button>
      </div>
    </section>
  )
}
