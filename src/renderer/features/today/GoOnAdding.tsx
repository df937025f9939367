import { m } from '@domain/messages/messages'
import { goTo } from '@renderer/navigation/place'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import styles from './PlanReview.module.css'

/** A guided round of adding people was left half-way. */
export function GoOnAdding() {
  const round = useNotebook((book) => book.guidedAdd)
  const count = useNotebook((book) => book.guidedAdd?.ids.filter((id) => book.supporters[id]?.removedAt === null).length ?? 0)
  if (!round || count === 0) return null
  return (
    <section className={styles.section} aria-labelledby="go-on-adding">
      <h2 id="go-on-adding" className={styles.heading}>
        {m.guided.resume.title}
      </h2>
      <p className={styles.text}>{m.guided.resume.text(count, round.step)}</p>
      <Button onClick={() => goTo('map', { kind: 'guided-add' })}>{m.guided.resume.on}</Button>
    </section>
  )
}
