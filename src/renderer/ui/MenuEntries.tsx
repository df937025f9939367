import { Menu as Base } from '@base-ui/react/menu'
import { Check, ChevronRight, type LucideIcon } from 'lucide-react'
import { landmark } from './landmark'
import styles from './Menu.module.css'

export type MenuItem = {
  id: string
  label: string
  icon?: LucideIcon
  onSelect: () => void
  disabled?: boolean
  /** Given: one of several states, ticked or not. */
  checked?: boolean
  /** Stays open after choosing, for several ticks in a row. */
  stays?: boolean
  /** The key that does the same, written at the end. */
  keys?: string
}
/** A line between groups, with or without words above the next group. */
export type MenuLine = { id: string; line: true; label?: string }
export type MenuBranch = { id: string; label: string; icon?: LucideIcon; entries: readonly MenuEntry[] }
export type MenuEntry = MenuItem | MenuLine | MenuBranch

/** What stands in a menu: things to do, ticks, lines between groups, menus within. */
export function MenuEntries({ entries }: { entries: readonly MenuEntry[] | (() => readonly MenuEntry[]) }) {
  return (typeof entries === 'function' ? entries() : entries).map((entry) => {
    if ('line' in entry) return entry.label ? <Heading key={entry.id} label={entry.label} /> : <Base.Separator key={entry.id} className={styles.line} />
    if ('entries' in entry) return <Branch key={entry.id} branch={entry} />
    return <Item key={entry.id} item={entry} />
  })
}

function Heading({ label }: { label: string }) {
  return (
    <div role="presentation" className={styles.heading}>
      {label}
    </div>
  )
}

function Item({ item: { label, icon: Icon, onSelect, disabled, checked, stays, keys } }: { item: MenuItem }) {
  const inside = (
    <>
      {checked !== undefined ? <Check className={checked ? styles.icon : `${styles.icon} ${styles.unticked}`} aria-hidden strokeWidth={2} /> : Icon && <Icon className={styles.icon} aria-hidden strokeWidth={1.6} />}
      <span className={styles.label}>{label}</span>
      {keys && (
        <kbd className={styles.keys} aria-hidden>
          {keys}
        </kbd>
      )}
    </>
  )
  if (checked === undefined)
    return (
      <Base.Item className={styles.item} disabled={disabled} onClick={onSelect} label={label}>
        {inside}
      </Base.Item>
    )
  return (
    <Base.CheckboxItem className={styles.item} disabled={disabled} checked={checked} onCheckedChange={onSelect} closeOnClick={!stays} label={label}>
      {inside}
    </Base.CheckboxItem>
  )
}

function Branch({ branch: { label, icon: Icon, entries } }: { branch: MenuBranch }) {
  return (
    <Base.SubmenuRoot>
      <Base.SubmenuTrigger className={styles.item} label={label}>
        {Icon && <Icon className={styles.icon} aria-hidden strokeWidth={1.6} />}
        <span className={styles.label}>{label}</span>
        <ChevronRight className={styles.way} aria-hidden strokeWidth={1.6} />
      </Base.SubmenuTrigger>
      <Base.Portal container={landmark}>
        <Base.Positioner className={styles.positioner} positionMethod="fixed" sideOffset={-2} alignOffset={-5}>
          <Base.Popup className={styles.popup} tabIndex={0} aria-label={label}>
            <MenuEntries entries={entries} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.SubmenuRoot>
  )
}
