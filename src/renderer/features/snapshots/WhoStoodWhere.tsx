import { m } from '@domain/messages/messages'
import { CIRCLES, KINDS } from '@domain/people/supporter'
import { KindMark } from '@ui/KindMark'
import { ScreenReaderText } from '@ui/ScreenReaderText'
import { pointAt } from './snapshots-session'
import type { Side } from './use-pair'
import styles from './WhoStoodWhere.module.css'

/** The same map as a list: who stood in which circle. */
export function WhoStoodWhere({ side }: { side: Side }) {
  const all = Object.values(side.map.supporters)
  return (
    <section aria-labelledby="who-stood-where">
      <h3 id="who-stood-where" className={styles.title}>
        {m.snapshots.whoStoodWhere}
      </h3>
      {CIRCLES.map((circle) => {
        const here = all.filter((s) => s.circle === circle).sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.localeCompare(b.name))
        return (
          <div key={circle} className={styles.circle}>
            <h4 className={styles.label}>{m.snapshots.circle(circle, here.length)}</h4>
            {here.length > 0 && (
              <ul>
                {here.map((s) => (
                  <li key={s.id} className={styles.row} onPointerEnter={() => pointAt(s.id)} onPointerLeave={() => pointAt(null)}>
                    <KindMark kind={s.kind} size={13} />
                    <span className={styles.name}>{s.name}</span>
                    <span className={styles.role}>{s.role}</span>
                    <ScreenReaderText>{m.vocabulary.kinds[s.kind]}</ScreenReaderText>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )
      })}
    </section>
  )
}
