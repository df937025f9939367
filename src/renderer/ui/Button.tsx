import type { ButtonHTMLAttributes, Ref } from 'react'
import type { LucideIcon } from 'lucide-react'
import styles from './Button.module.css'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** `fill` for the one main action of a region. */
  variant?: 'fill' | 'line' | 'bare'
  size?: 'normal' | 'main'
  icon?: LucideIcon
  ref?: Ref<HTMLButtonElement>
}

export function Button({ variant = 'line', size = 'normal', icon: Icon, className, children, type = 'button', ...rest }: Props) {
  const classes = [styles.button, styles[variant], size === 'main' && styles.main, className].filter(Boolean).join(' ')
  return (
    <button type={type} className={classes} {...rest}>
      {Icon && <Icon className={styles.icon} aria-hidden strokeWidth={1.6} />}
      {children}
    </button>
  )
}
