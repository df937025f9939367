import { m } from '@domain/messages/messages'
import { Button } from '@ui/Button'
import { closeExample } from '../notebook/example'
import styles from './ExampleBanner.module.css'

/** Stands above everything while the fictional notebook is open, so that nobody mistakes it for their own. */
export function ExampleBanner() {
  return (
    <aside className={styles.banner} aria-label={m.shell.example.name}>
      <span>{m.shell.example.text}</span>
      <Button variant="bare" className={styles.close} onClick={() => void closeExample()}>
        {m.shell.example.close}
      </Button>
    </aside>
  )
}
