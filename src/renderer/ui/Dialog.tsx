import type { ReactNode } from 'react'
import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { m } from '@domain/messages/messages'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton'

type Props = { open: boolean; title: string; onClose: () => void; children: ReactNode; footer?: ReactNode; /** Room for a preview beside the choices. */ wide?: boolean }

/** For imports and serious questions only; editing happens beside the thing edited. */
export function Dialog({ open, title, onClose, children, footer, wide }: Props) {
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={wide ? `${styles.popup} ${styles.wide}` : styles.popup}>
          <header className={styles.header}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Close render={<IconButton icon={X} label={m.common.close} />} />
          </header>
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
