import type { Remains } from '@contract/deletion-answers'
import { m } from '@domain/messages/messages'
import { Button } from '@ui/Button'
import styles from './TroublePage.module.css'

const words = m.deletion.done

/** After everything was deleted: what may be left elsewhere, said once, and the way on. */
export function DeletedScreen({ remains, onBegin }: { remains: Remains; onBegin: () => void }) {
  const items = [...(remains.second === null ? [] : [words.second(remains.second)]), ...m.deletion.staying]
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.text}>{words.text}</p>
        <h2 className={styles.label} id="remains">
          {words.stays}
        </h2>
        <ul className={styles.list} aria-labelledby="remains">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <Button variant="fill" size="main" onClick={onBegin}>
          {words.begin}
        </Button>
        <p className={styles.after}>{words.close}</p>
      </div>
    </main>
  )
}
