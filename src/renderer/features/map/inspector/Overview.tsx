import { m } from '@domain/messages/messages'
import type { DrawnSupporter } from '@domain/network/drawn'
import { CIRCLES, KINDS } from '@domain/people/supporter'
import { KindMark } from '@ui/KindMark'
import { Moon } from '@ui/Moon'
import { Section } from '@ui/Section'
import { choose } from '../map-session'
import styles from './Overview.module.css'

const words = m.map.inspector.overview
const MOST = 6
const MOST_MARKS = 12

/** A mark for each supporter, or, where there are many, one for each kind among them. */
function marksFor(here: readonly DrawnSupporter[]): readonly DrawnSupporter[] {
  return here.length <= MOST_MARKS ? here : KINDS.flatMap((kind) => here.find((s) => s.kind === kind) ?? [])
}

/** Nobody chosen: who is waiting longer than was meant, and who stands how close. */
export function Overview({ drawn }: { drawn: readonly DrawnSupporter[] }) {
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
      <Section level={2} label={words.circles}>
        {CIRCLES.map((circle) => {
          const here = drawn.filter((s) => s.circle === circle)
          return (
            <div key={circle} className={styles.circle}>
              <span className={styles.ring}>{m.vocabulary.circles[circle]}</span>
              <span className={styles.marks} aria-hidden>
                {marksFor(here).map((s) => (
                  <KindMark key={s.id} kind={s.kind} size={13} />
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
