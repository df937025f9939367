import type { ReactElement } from 'react'
import { Menu as Base } from '@base-ui/react/menu'
import type { LucideIcon } from 'lucide-react'
import styles from './Menu.module.css'

export type MenuItem = { id: string; label: string; icon?: LucideIcon; onSelect: () => void; disabled?: boolean }
type Props = { trigger: ReactElement<Record<string, unknown>>; items: readonly MenuItem[]; label: string }

export function Menu({ trigger, items, label }: Props) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} sideOffset={4} align="start">
          <Base.Popup className={styles.popup} aria-label={label}>
            {items.map(({ id, label: text, icon: Icon, onSelect, disabled }) => (
              <Base.Item key={id} className={styles.item} disabled={disabled} onClick={onSelect}>
                {Icon && <Icon className={styles.icon} aria-hidden strokeWidth={1.6} />}
                {text}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
