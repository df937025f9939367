import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import type { DrawnSupporter } from '@domain/network/drawn'
import { countByKind } from '@domain/network/coverage'
import type { PlannedMove } from '@domain/network/planned-move'
import { CIRCLES, type Supporter } from '@domain/people/supporter'
import { KindMark } from '@ui/KindMark'
import { Moon } from '@ui/Moon'
import { Section } from '@ui/Section'
import { choose } from '../map-session'
import styles from './Overview.module.css'
import { PlannedList } from './PlannedList'

const words = m.map.inspector.overview
const MOST = 6
/** Beyond this many in a circle, one mark for each kind, with how many. */
const MOST_MARKS = 9

type Props = { drawn: readonly DrawnSupporter[]; moves: readonly PlannedMove[]; byId: ReadonlyMap<SupporterId, Supporter> }

/** Nobody chosen: who is waiting longer than was meant, what is planned, and who stands how close. */
export function Overview({ drawn, moves, byId }: Props) {
  const late = drawn
    .filter((s) => s.touch.late)
    .sort((a, b) => CIRCLES.indexOf(a.circle) - CIRCLES.indexOf(b.circle) || (b.touch.days ?? 0) - (a.touch.days ?? 0))
  return (
    <div className={styles.page}>
      <p className={styles.hint}>{words.hint}</p>
      <Section level={2} label={words.late}>
        {late.length === 0 && <p className={styles.none}>{words.lateNone}</p>}
        <ul>
          {late.slice(0, MOST).map((s) => (
            <li key={s.id}>
              <button type="button" className={styles.person} onClick={() => choose([s.id])}>
                <Moon phase={0} size={15} />
                <span className={styles.name}>{s.name}</span>
                <span className={styles.days}>{s.late}</span>
              </button>
            </li>
          ))}
        </ul>
      </Section>
      <PlannedList moves={moves} byId={byId} />
      <Section level={2} label={words.circles}>
        {CIRCLES.map((circle) => {
          const here = drawn.filter((s) => s.circle === circle)
          return (
            <div key={circle} className={styles.circle}>
              <span className={styles.ring}>{m.vocabulary.circles[circle]}</span>
              <span className={styles.marks} aria-hidden>
                {here.length <= MOST_MARKS
                  ? here.map((s) => <KindMark key={s.id} kind={s.kind} size={13} />)
                  : countByKind(here).map(({ kind, count }) => (
                      <span key={kind} className={styles.counted}>
                        <KindMark kind={kind} size={11} />
                        {count}
                      </span>
                    ))}
              </span>
              <span className={styles.days}>{here.length || words.none}</span>
            </div>
          )
        })}
      </Section>
    </div>
  )
}
