import { useId } from 'react'
import { m } from '@domain/messages/messages'
import { WEIGHED, type Weighed } from '@domain/plan/plan'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { AddLine } from './AddLine'
import { Ideas } from './Ideas'
import { ItemList } from './ItemList'
import { addItem } from './plan-actions'
import styles from './WeighedCorners.module.css'

/** Weighing it up: four corners, each with lines of its own. */
export function WeighedCorners() {
  return (
    <div className={styles.corners}>
      {WEIGHED.map((side) => (
        <Corner key={side} side={side} />
      ))}
    </div>
  )
}

function Corner({ side }: { side: Weighed }) {
  const id = useId()
  const first = useNotebook((book) => !book.plan.sections.weighing.items.some((item) => item.type === 'weighed' && item.side === side))
  const heading = m.plan.weighed[side]
  const placeholder = m.plan.placeholder('weighing', first)
  return (
    <section aria-labelledby={id} className={styles.corner}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      <ItemList section="weighing" side={side} />
      <AddLine label={m.plan.addTo(heading, placeholder)} of={`plan weighing ${side} new`} placeholder={placeholder} onAdd={(text) => addItem('weighing', { type: 'weighed', side, text })} />
      <Ideas section="weighing" side={side} />
    </section>
  )
}
