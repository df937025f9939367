import { useMemo } from 'react'
import { m } from '@domain/messages/messages'
import { countByKind, coverage, coverageFinding, marksInProportion } from '@domain/network/coverage'
import { KINDS, type Supporter, SUPPORT_FUNCTIONS } from '@domain/people/supporter'
import { useShownName } from '@renderer/naming'
import { goTo } from '@renderer/navigation/place'
import { KindMark } from '@ui/KindMark'
import { ScreenReaderText } from '@ui/ScreenReaderText'
import styles from './CoverageStrip.module.css'
import { showFunction, useMapSession } from './map-session'

/** Beyond this many givers the marks no longer stand for one each: they are smaller, and shared out in proportion. */
const MOST_MARKS = 8
const MOST_SMALL_MARKS = 10

/** The four functions, and who gives each: marks to count, one sentence to read. */
export function CoverageStrip({ supporters }: { supporters: readonly Supporter[] }) {
  const wanted = useMapSession((session) => session.filter.functions)
  const shownName = useShownName()
  const all = useMemo(() => coverage(supporters, KINDS), [supporters])
  const finding = useMemo(() => coverageFinding(all), [all])
  const weak = finding.kind === 'missing' || finding.kind === 'rests-on-one' ? finding.functions : []
  return (
    <section className={styles.strip} aria-label={m.map.coverage.label}>
      <div className={styles.say}>
        <p>{m.map.coverage.finding(finding)}</p>
        <button type="button" className={styles.more} onClick={() => goTo('coverage')}>
          {m.coverage.seeWho}
        </button>
      </div>
      {SUPPORT_FUNCTIONS.map((fn) => {
        const givers = all[fn]
        const many = givers.length > MOST_MARKS
        const inWords = many ? m.map.coverage.byKind(countByKind(givers)) : m.map.coverage.from(givers.map(shownName))
        return (
          <button
            key={fn}
            type="button"
            className={weak.includes(fn) ? `${styles.function} ${styles.low}` : styles.function}
            aria-pressed={wanted.includes(fn)}
            title={inWords || undefined}
            onClick={() => showFunction(wanted.includes(fn) ? null : fn)}
          >
            <span className={many ? `${styles.marks} ${styles.small}` : styles.marks} aria-hidden>
              {marksInProportion(givers, many ? MOST_SMALL_MARKS : MOST_MARKS).map((kind, i) => (
                <KindMark key={i} kind={kind} size={many ? 11 : 15} />
              ))}
              {givers.length === 0 && <span className={styles.nobody} />}
            </span>
            {m.vocabulary.functionsShort[fn]} <b>{givers.length}</b>
            <ScreenReaderText>{inWords}</ScreenReaderText>
          </button>
        )
      })}
    </section>
  )
}
