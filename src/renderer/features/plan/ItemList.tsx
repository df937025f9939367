import { useRef } from 'react'
import type { Supporter } from '@domain/people/supporter'
import type { PlanItem, SectionKind } from '@domain/plan/plan'
import { m } from '@domain/messages/messages'
import { useShownName } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { ItemRow } from './ItemRow'
import styles from './ItemList.module.css'
import { LineItem } from './LineItem'
import { PersonItem } from './PersonItem'
import { moveItem, removeItem } from './plan-actions'
import { SituationItem } from './SituationItem'
import { TextItem } from './TextItem'
import { useReorder } from './use-reorder'

/** The rows of a section, in order, each edited where it stands. */
export function ItemList({ section }: { section: SectionKind }) {
  const shownName = useShownName()
  const items = useNotebook((book) => book.plan.sections[section].items)
  const supporters = useNotebook((book) => book.supporters)
  const list = useRef<HTMLOListElement>(null)
  const reorder = useReorder(list, items.length, async (from, to) => {
    const item = items[from]
    if (item) await moveItem(section, item.id, to)
  })
  const named = (person: Supporter | undefined) => (person ? shownName(person) : '')
  const nameOf = (item: PlanItem, index: number): string => {
    if (item.type === 'text') return item.text.slice(0, 60) || m.plan.item(index + 1)
    if (item.type === 'situation') return item.situation.slice(0, 60) || m.plan.situation.untitled
    return item.type === 'line' ? item.name || item.phone : named(supporters[item.supporterId])
  }
  return (
    <ol ref={list} className={styles.list}>
      {items.map((item, index) => (
        <ItemRow key={item.id} index={index} count={items.length} reorder={reorder} name={nameOf(item, index)} onRemove={() => void removeItem(section, item.id)}>
          {item.type === 'text' && <TextItem section={section} item={item} number={index + 1} />}
          {item.type === 'situation' && <SituationItem item={item} number={index + 1} />}
          {item.type === 'person' && <PersonItem section={section} item={item} />}
          {item.type === 'line' && <LineItem section={section} item={item} />}
        </ItemRow>
      ))}
    </ol>
  )
}
