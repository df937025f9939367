import { m } from '@domain/messages/messages'
import { SUPPORT_FUNCTIONS } from '@domain/people/supporter'
import styles from './grid.module.css'

/** The four functions as column heads; letters where there is no room for words. Without a last one its room stays, so that the grids line up. */
export function FunctionHead({ first, last }: { first: string; last?: string }) {
  return (
    <thead>
      <tr>
        <th scope="col" className={`${styles.head} ${styles.who}`}>
          {first}
        </th>
        {SUPPORT_FUNCTIONS.map((fn) => (
          <th key={fn} scope="col" className={styles.head} aria-label={m.vocabulary.functions[fn]} title={m.vocabulary.functions[fn]}>
            <span className={styles.long}>{m.vocabulary.functionsShort[fn]}</span>
            <span className={styles.short}>{m.coverage.letters[fn]}</span>
          </th>
        ))}
        {last === undefined ? <td className={styles.head} /> : <th scope="col" className={styles.head}>{last}</th>}
      </tr>
    </thead>
  )
}
