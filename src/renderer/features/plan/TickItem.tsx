import type { SectionKind, TickItem as Tick } from '@domain/plan/plan'
import { m } from '@domain/messages/messages'
import { today } from '@renderer/clock'
import { Checkbox } from '@ui/Checkbox'
import { formatDay } from '@ui/dates'
import { InkField } from './InkField'
import { editItem, removeItem } from './plan-actions'
import styles from './TickItem.module.css'

/** A promise to oneself, and the day it was last kept. Unticked, the day goes. */
export function TickItem({ section, item, number }: { section: SectionKind; item: Tick; number: number }) {
  return (
    <div className={styles.tick}>
      <Checkbox bare label={m.plan.tick(item.text)} checked={item.doneOn !== null} onChange={(on) => void editItem(section, item.id, { type: 'tick', doneOn: on ? today() : null })} />
      <InkField
        label={m.plan.item(number)}
        of={`plan ${item.id} text`}
        value={item.text}
        marks
        maxLength={20_000}
        onCommit={(text) => (text.trim() ? editItem(section, item.id, { type: 'tick', text: text.trim() }) : removeItem(section, item.id))}
      />
      {item.doneOn !== null && <p className={styles.day}>{m.plan.tickedOn(formatDay(item.doneOn, 'long'))}</p>}
    </div>
  )
}
