import type { SectionKind, TickItem as Tick } from '@domain/plan/plan'
import { m } from '@domain/messages/messages'
import { today } from '@renderer/clock'
import { Checkbox } from '@ui/Checkbox'
import { formatDay } from '@ui/dates'
import { editItem } from './plan-actions'
import { TextItem } from './TextItem'
import styles from './TickItem.module.css'

/** A promise to oneself, and the day it was last kept. Unticked, the day goes. */
export function TickItem({ section, item, number }: { section: SectionKind; item: Tick; number: number }) {
  return (
    <div className={styles.tick}>
      <Checkbox bare label={m.plan.tick(item.text)} checked={item.doneOn !== null} onChange={(on) => void editItem(section, item.id, { type: 'tick', doneOn: on ? today() : null })} />
      <TextItem section={section} item={item} number={number} />
      {item.doneOn !== null && <p className={styles.day}>{m.plan.tickedOn(formatDay(item.doneOn, 'long'))}</p>}
    </div>
  )
}
