import { useMemo } from 'react'
import { m } from '@domain/messages/messages'
import { coverage, coverageFinding } from '@domain/network/coverage'
import { KINDS, type Supporter, SUPPORT_FUNCTIONS } from '@domain/people/supporter'
import { KindMark } from '@ui/KindMark'
import { ScreenReaderText } from '@ui/ScreenReaderText'
import styles from './CoverageStrip.module.css'
import { showFunction, useMapSession } from './map-session'

const MOST_MARKS = 8

/** A mark for each, or, where they are many, one for each kind among them. */
function marksFor(givers: readonly Supporter[]): readonly Supporter[] {
  return givers.length <= MOST_MARKS ? givers : KINDS.flatMap((kind) => givers.find((s) => s.kind === kind) ?? [])
}

/** The four functions, and who gives each: marks to count, one sentence to read. */
export function CoverageStrip({ supporters }: { supporters: readonly Supporter[] }) {
  const filter = useMapSession((session) => session.filter)
  const all = useMemo(() => coverage(supporters, KINDS), [supporters])
  const finding = useMemo(() => coverageFinding(all), [all])
  const weak = finding.kind === 'missing' || finding.kind === 'rests-on-one' ? finding.functions : []
  return (
    <section className={styles.strip} aria-label={m.map.coverage.label}>
      <p className={styles.say}>{m.map.coverage.finding(finding)}</p>
      {SUPPORT_FUNCTIONS.map((fn) => {
        const givers = all[fn]
        return (
          <button
            key={fn}
            type="button"
            className={weak.includes(fn) ? `${styles.function} ${styles.low}` : styles.function}
            aria-pressed={filter === fn}
            onClick={() => showFunction(filter === fn ? null : fn)}
          >
            <span className={styles.marks} aria-hidden>
              {marksFor(givers).map((s) => (
                <KindMark key={s.id} kind={s.kind} size={15} />
              ))}
              {givers.length > MOST_MARKS && <span className={styles.more}>…</span>}
              {givers.length === 0 && <span className={styles.nobody} />}
            </span>
            {m.vocabulary.functionsShort[fn]} <b>{givers.length}</b>
            <ScreenReaderText>{givers.length > 0 ? m.map.coverage.from(givers.slice(0, MOST_MARKS).map((s) => s.name)) : ''}</ScreenReaderText>
          </button>
        )
      })}
    </section>
  )
}
