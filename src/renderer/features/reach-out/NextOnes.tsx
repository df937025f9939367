import { Phone } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { KindGlyph } from '@ui/KindGlyph'
import styles from './NextOnes.module.css'
import { type Target, wayOf } from './targets'

type Props = { targets: readonly Target[]; onChoose: (offset: number) => void }

/** Who comes after, with their number already readable. */
export function NextOnes({ targets, onChoose }: Props) {
  if (targets.length === 0) return null
  return (
    <ol className={styles.list} aria-label={m.reachOut.next}>
      {targets.map((target, offset) => (
        <li key={target.id}>
          <button type="button" className={styles.row} onClick={() => onChoose(offset)} title={m.reachOut.instead(target.name)}>
            {target.kind === 'person' ? (
              <KindGlyph kind={target.supporter.kind} form={target.supporter.form} role={target.supporter.role} size={44} />
            ) : (
              <Phone className={styles.phone} aria-hidden strokeWidth={1.4} />
            )}
            <span className={styles.name}>{target.name}</span>
            <span className={styles.hours}>{target.kind === 'person' ? target.supporter.hours || target.supporter.role : target.hours || target.detail}</span>
            <span className={styles.number}>
              <bdi>{wayOf(target)?.text ?? ''}</bdi>
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
