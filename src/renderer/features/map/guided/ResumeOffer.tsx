import { m } from '@domain/messages/messages'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { dropRound, peopleOf } from './guided-actions'
import { openGuided } from './guided-session'
import styles from './ResumeOffer.module.css'

const words = m.guided.resume

/** A round was left half-way: a quiet line above the map offers to go on. */
export function ResumeOffer() {
  const round = useNotebook((book) => book.guidedAdd)
  const supporters = useNotebook((book) => book.supporters)
  const count = round ? peopleOf(round, supporters).length : 0
  if (!round || count === 0) return null
  return (
    <section className={styles.offer} aria-label={words.title}>
      <p className={styles.text}>{words.text(count, round.step)}</p>
      <Button onClick={openGuided}>{words.on}</Button>
      <Button variant="bare" onClick={() => void dropRound()}>
        {words.drop}
      </Button>
    </section>
  )
}
