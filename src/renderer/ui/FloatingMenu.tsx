import { Menu as Base } from '@base-ui/react/menu'
import { landmark } from './landmark'
import styles from './Menu.module.css'
import { MenuEntries, type MenuEntry } from './MenuEntries'

type Props = {
  open: boolean
  onClose: () => void
  /** Where it opens, in CSS pixels of the window. */
  at: { x: number; y: number; width: number; height: number }
  entries: () => readonly MenuEntry[]
  label: string
  /** Who has the keyboard after it closes; null leaves it where it went. */
  finalFocus: () => HTMLElement | null
}

/** A menu without a button: opened by the other mouse button, or the menu key, where it was asked for. */
export function FloatingMenu({ open, onClose, at, entries, label, finalFocus }: Props) {
  return (
    <Base.Root modal={false} open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal container={landmark}>
        <Base.Positioner
          className={styles.positioner}
          positionMethod="fixed"
          side="bottom"
          align="start"
          sideOffset={2}
          anchor={{ getBoundingClientRect: () => DOMRect.fromRect(at) }}
        >
          <Base.Popup className={styles.popup} tabIndex={0} aria-label={label} finalFocus={() => finalFocus() ?? false}>
            <MenuEntries entries={entries} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
