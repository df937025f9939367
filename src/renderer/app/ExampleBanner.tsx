import { m } from '@domain/messages/messages'
import { Button } from '@ui/Button'
import { api } from '../api'
import { goTo } from '../navigation/place'
import { takeOpened } from '../notebook/store'
import styles from './ExampleBanner.module.css'

/** Stands above everything while the fictional notebook is open, so that nobody mistakes it for their own. */
export function ExampleBanner() {
  const close = async () => {
    takeOpened(await api.notebook.closeExample())
    goTo('today')
  }
  return (
    <aside className={styles.banner} aria-label={m.shell.example.name}>
      <span>{m.shell.example.text}</span>
      <Button variant="bare" className={styles.close} onClick={() => void close()}>
        {m.shell.example.close}
      </Button>
    </aside>
  )
}
