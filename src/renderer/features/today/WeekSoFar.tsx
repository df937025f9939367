import { useMemo } from 'react'
import { type DayInShort, weekUpTo } from '@domain/journal/week'
import { m } from '@domain/messages/messages'
import type { DayKey } from '@domain/time/day-key'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { formatDay, formatWeekday } from '@ui/dates'
import { KindMark } from '@ui/KindMark'
import { MoodSun } from '@ui/MoodSun'
import { ScreenReaderText } from '@ui/ScreenReaderText'
import styles from './WeekSoFar.module.css'

/** More marks than this would run into the next day. */
const MOST_MARKS = 4

/** Seven days in short: the sun of the day's mood, a mark for each contact. */
export function WeekSoFar({ today }: { today: DayKey }) {
  const checkIns = useNotebook((book) => book.checkIns)
  const contacts = useNotebook((book) => book.contacts)
  const supporters = useNotebook((book) => book.supporters)
  const week = useMemo(() => weekUpTo(today, checkIns, contacts, supporters), [today, checkIns, contacts, supporters])
  return (
    <section className={styles.week} aria-labelledby="week-so-far">
      <h2 id="week-so-far" className={styles.label}>
        {m.today.week}
      </h2>
      <ol className={styles.days}>
        {week.map((one) => (
          <li key={one.day} className={styles.day} data-today={one.day === today || undefined}>
            <ScreenReaderText>{inWords(one)}</ScreenReaderText>
            <span aria-hidden className={styles.drawn}>
              <span className={styles.sun}>
                <MoodSun mood={one.mood} size={56} />
              </span>
              <span className={styles.marks}>
                {one.kinds.slice(0, one.kinds.length > MOST_MARKS ? MOST_MARKS - 1 : MOST_MARKS).map((kind, i) => (
                  <KindMark key={i} kind={kind} size={11} />
                ))}
                {one.kinds.length > MOST_MARKS && m.today.moreContacts(one.kinds.length - MOST_MARKS + 1)}
              </span>
              {one.day === today ? m.today.today : formatWeekday(one.day, 'short')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function inWords({ day, mood, kinds }: DayInShort): string {
  return m.today.dayInShort(formatDay(day, 'full'), mood === null ? m.today.noMood : m.vocabulary.moods[mood], m.today.contacts(kinds.length))
}
