import type { ReactNode } from 'react'
import { ArrowDown, ArrowUp, EllipsisVertical, GripVertical, Trash2 } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { IconButton } from '@ui/IconButton'
import { Menu } from '@ui/Menu'
import styles from './ItemRow.module.css'
import type { Reorder } from './use-reorder'

type Props = {
  id: string
  index: number
  count: number
  reorder: Reorder
  /** What the row is about, for its menu's name. */
  name: string
  onRemove: () => void
  children: ReactNode
}

/** One row between hairlines: a handle to drag, the words, and a quiet menu that does the same without a pointer. */
export function ItemRow({ id, index, count, reorder, name, onRemove, children }: Props) {
  return (
    <li
      id={id}
      data-row
      className={styles.row}
      data-dragged={reorder.dragged === index || undefined}
      data-gap={reorder.gap === index ? 'above' : reorder.gap === count && index === count - 1 ? 'below' : undefined}
      onKeyDown={(event) => reorder.onKeyDown(event, index)}
    >
      <span className={styles.handle} title={m.plan.drag} onPointerDown={(event) => reorder.onHandleDown(event, index)}>
        <GripVertical aria-hidden strokeWidth={1.6} />
      </span>
      <div className={styles.content}>{children}</div>
      <Menu
        label={m.plan.more(name)}
        trigger={<IconButton icon={EllipsisVertical} label={m.plan.more(name)} className={styles.more} />}
        items={[
          { id: 'up', label: m.plan.moveUp, icon: ArrowUp, disabled: index === 0, onSelect: () => reorder.move(index, index - 1) },
          { id: 'down', label: m.plan.moveDown, icon: ArrowDown, disabled: index === count - 1, onSelect: () => reorder.move(index, index + 1) },
          { id: 'remove', label: m.plan.removeItem, icon: Trash2, onSelect: onRemove },
        ]}
      />
    </li>
  )
}
