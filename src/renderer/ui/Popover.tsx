import type { ReactElement, ReactNode } from 'react'
import { Popover as Base } from '@base-ui/react/popover'
import styles from './Popover.module.css'

type Props = { trigger: ReactElement<Record<string, unknown>>; title: string; children: ReactNode; align?: 'start' | 'end' }

/** A small sheet of settings beside the button that opens it. Escape or a click elsewhere closes it, the focus goes back. */
export function Popover({ trigger, title, children, align = 'start' }: Props) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} sideOffset={6} align={align} collisionPadding={8}>
          <Base.Popup className={styles.popup}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
