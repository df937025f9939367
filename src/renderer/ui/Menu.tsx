import type { ReactElement } from 'react'
import { Menu as Base } from '@base-ui/react/menu'
import { landmark } from './landmark'
import styles from './Menu.module.css'
import { MenuEntries, type MenuEntry } from './MenuEntries'

type Props = {
  trigger: ReactElement<Record<string, unknown>>
  /** A function is asked when the menu opens. */
  items: readonly MenuEntry[] | (() => readonly MenuEntry[])
  label: string
  align?: 'start' | 'end'
}

/** A menu that opens from its button. */
export function Menu({ trigger, items, label, align = 'start' }: Props) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal container={landmark}>
        <Base.Positioner className={styles.positioner} positionMethod="fixed" sideOffset={4} align={align}>
          <Base.Popup className={styles.popup} tabIndex={0} aria-label={label}>
            <MenuEntries entries={items} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
