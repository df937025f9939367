import { Check, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { m } from '@domain/messages/messages'
import { Menu } from '@ui/Menu'
import styles from './rows.module.css'

type Props<T extends string> = {
  label: string
  /** Null: they differ, or nothing is chosen. */
  value: T | null
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
  /** Stands after the words of the value. */
  icon?: LucideIcon
  picture?: ReactNode
  /** The label is what matters, the value a remark on it. */
  strong?: boolean
  /** Nothing chosen yet: an invitation. */
  open?: boolean
  buttonId?: string
  hideLabel?: boolean
}

/** A line of the inspector: what it is at the left, what it is set to at the right, changed in place from a menu. */
export function ChoiceRow<T extends string>({ label, value, options, onChange, icon: Icon, picture, strong, open, buttonId, hideLabel }: Props<T>) {
  const current = options.find((option) => option.value === value)?.label ?? m.map.inspector.mixed
  return (
    <div className={hideLabel ? styles.bareRow : styles.row}>
      {!hideLabel && <span className={strong ? styles.strong : styles.quiet}>{label}</span>}
      <Menu
        label={label}
        trigger={
          <button id={buttonId} type="button" className={open ? `${styles.value} ${styles.open}` : styles.value} aria-label={m.map.inspector.choice(label, current)}>
            {picture}
            {current}
            {Icon && <Icon aria-hidden strokeWidth={1.6} />}
          </button>
        }
        items={options.map((option) => ({
          id: option.value,
          label: option.label,
          icon: option.value === value ? Check : undefined,
          onSelect: () => option.value !== value && onChange(option.value),
        }))}
      />
    </div>
  )
}
