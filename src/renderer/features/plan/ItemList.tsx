import { useMemo, useRef } from 'react'
import type { SupporterId } from '@domain/ids'
import { itemWords } from '@domain/plan/item-words'
import type { SectionKind, Weighed } from '@domain/plan/plan'
import { useShownName } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { ItemRow } from './ItemRow'
import styles from './ItemList.module.css'
import { LineItem } from './LineItem'
import { PairItem } from './PairItem'
import { PersonItem } from './PersonItem'
import { moveItem, removeItem } from './plan-actions'
import { SituationItem } from './SituationItem'
import { TextItem } from './TextItem'
import { TickItem } from './TickItem'
import { TimedItem } from './TimedItem'
import { useReorder } from './use-reorder'

/** Where an item stands in the page, for whoever was led to it. */
export const itemElement = (id: string) => `plan-item-${id}`

type Props = {
  section: SectionKind
  /** Only the lines of this corner. */
  side?: Weighed
}

/** The rows of a section, in order, each edited where it stands. */
export function ItemList({ section, side }: Props) {
  const shownName = useShownName()
  const all = useNotebook((book) => book.plan.sections[section].items)
  const items = useMemo(() => (side ? all.filter((item) => item.type === 'weighed' && item.side === side) : all), [all, side])
  const supporters = useNotebook((book) => book.supporters)
  const list = useRef<HTMLOListElement>(null)
  const reorder = useReorder(list, items.length, async (from, to) => {
    const item = items[from]
    const there = items[to]
    if (item && there) await moveItem(section, item.id, all.indexOf(there))
  })
  const nameOf = (id: SupporterId) => (supporters[id] ? shownName(supporters[id]) : '')
  return (
    <ol ref={list} className={styles.list}>
      {items.map((item, index) => (
        <ItemRow key={item.id} index={index} count={items.length} reorder={reorder} id={itemElement(item.id)} name={itemWords(item, index, nameOf)} onRemove={() => void removeItem(section, item.id)}>
          {(item.type === 'text' || item.type === 'weighed') && <TextItem section={section} item={item} number={index + 1} />}
          {item.type === 'situation' && <SituationItem item={item} number={index + 1} />}
          {item.type === 'person' && <PersonItem section={section} item={item} />}
          {item.type === 'line' && <LineItem section={section} item={item} />}
          {item.type === 'pair' && <PairItem section={section} item={item} number={index + 1} />}
          {item.type === 'timed' && <TimedItem section={section} item={item} number={index + 1} />}
          {item.type === 'tick' && <TickItem section={section} item={item} number={index + 1} />}
        </ItemRow>
      ))}
    </ol>
  )
}
