// Beneath the versions: who has a copy of the plan, and giving one.
import { useEffect, useState } from 'react'
import { m } from '@domain/messages/messages'
import { purposeServed, usePlace } from '@renderer/navigation/place'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import styles from './Copies.module.css'
import { CopiesDialog } from './CopiesDialog'

const words = m.share

export function CopiesNote() {
  const out = useNotebook((book) => Object.values(book.shareCopies).filter(({ returnedOn }) => returnedOn === null).length)
  const asked = usePlace((place) => place.purpose?.kind === 'show-copies')
  const [open, setOpen] = useState(asked)
  const [seen, setSeen] = useState(asked)
  if (asked !== seen) {
    setSeen(asked)
    if (asked) setOpen(true)
  }
  useEffect(() => {
    if (asked) purposeServed()
  }, [asked])
  return (
    <section className={styles.note} aria-labelledby="plan-copies">
      <h2 id="plan-copies" className={styles.label}>
        {words.heading}
      </h2>
      <p className={styles.said}>{out === 0 ? words.none : words.has(out)}</p>
      <Button onClick={() => setOpen(true)}>{words.give}</Button>
      {open && <CopiesDialog onClose={() => setOpen(false)} />}
    </section>
  )
}
