import type { ButtonHTMLAttributes, Ref } from 'react'
import type { LucideIcon } from 'lucide-react'
import styles from './IconButton.module.css'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  icon: LucideIcon
  /** Its name for everyone: spoken, and shown on hover. */
  label: string
  pressed?: boolean
  ref?: Ref<HTMLButtonElement>
}

export function IconButton({ icon: Icon, label, pressed, className, type = 'button', ...rest }: Props) {
  return (
    <button
      type={type}
      className={className ? `${styles.button} ${className}` : styles.button}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      {...rest}
    >
      <Icon className={styles.icon} aria-hidden strokeWidth={1.6} />
    </button>
  )
}
