// Who has a copy of the plan, and giving one.
import { useId } from 'react'
import { m } from '@domain/messages/messages'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import styles from './Copies.module.css'

const words = m.share

export function CopiesNote({ onGive }: { onGive: () => void }) {
  const id = useId()
  const out = useNotebook((book) => Object.values(book.shareCopies).filter(({ returnedOn }) => returnedOn === null).length)
  return (
    <section className={styles.note} aria-labelledby={id}>
      <h2 id={id} className={styles.label}>
        {words.heading}
      </h2>
      <p className={styles.said}>{out === 0 ? words.none : words.has(out)}</p>
      <Button onClick={onGive}>{words.give}</Button>
    </section>
  )
}
