import { useRef } from 'react'
import type { SupporterId } from '@domain/ids'
import { itemWords } from '@domain/plan/item-words'
import type { SectionKind } from '@domain/plan/plan'
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

/** Where an item stands in the page, for whoever was led to it. */
export const itemElement = (id: string) => `plan-item-${id}`

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
  const nameOf = (id: SupporterId) => (supporters[id] ? shownName(supporters[id]) : '')
  return (
    <ol ref={list} className={styles.list}>
      {items.map((item, index) => (
        <ItemRow key={item.id} index={index} count={items.length} reorder={reorder} id={itemElement(item.id)} name={itemWords(item, index, nameOf)} onRemove={() => void removeItem(section, item.id)}>
          {item.type === 'text' && <TextItem section={section} item={item} number={index + 1} />}
          {item.type === 'situation' && <SituationItem item={item} number={index + 1} />}
          {item.type === 'person' && <PersonItem section={section} item={item} />}
          {item.type === 'line' && <LineItem section={section} item={item} />}
        </ItemRow>
      ))}
    </ol>
  )
}
