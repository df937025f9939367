import { useMemo, useState } from 'react'
import { m } from '@domain/messages/messages'
import { cadenceOf, isAway } from '@domain/people/cadence-of'
import { type Gap, overdue } from '@domain/people/overdue'
import { duePlanFirst, placeInPlan } from '@domain/plan/plan-cadences'
import { addDays, type DayKey, daysBetween } from '@domain/time/day-key'
import { zone } from '@renderer/clock'
import { goTo } from '@renderer/navigation/place'
import { useShownName } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { formatDay, formatWeekday } from '@ui/dates'
import { Moon } from '@ui/Moon'
import styles from './AWhile.module.css'
import { HowOften } from './HowOften'

const SOON_DAYS = 3
const AT_FIRST = 3

/** Those one meant to be in touch with by now, and who comes next. Says how things are; asks for nothing. */
export function AWhile({ today }: { today: DayKey }) {
  const supporters = useNotebook((book) => book.supporters)
  const contacts = useNotebook((book) => book.contacts)
  const plan = useNotebook((book) => book.plan)
  const [all, setAll] = useState(false)
  const circleCadences = useNotebook((book) => book.settings.circleCadences)
  const away = useNotebook((book) => book.settings.away)
  const [asking, setAsking] = useState(false)
  const isOff = isAway(away, today)
  const gaps = useMemo(
    () => (isOff ? [] : duePlanFirst(overdue(supporters, contacts, today, zone(), { circleCadences, away }, SOON_DAYS), plan)),
    [supporters, contacts, plan, today, circleCadences, away, isOff],
  )
  const anyRhythm = Object.values(supporters).some((one) => one.removedAt === null && cadenceOf(one, { circleCadences })?.paused === false)
  const shown = all ? gaps : gaps.slice(0, AT_FIRST)
  return (
    <section className={styles.section} aria-labelledby="a-while">
      <h2 id="a-while" className={styles.heading}>
        {m.today.aWhile}
      </h2>
      {isOff && <p className={styles.quiet}>{away?.until ? m.howOften.awayUntil(formatDay(away.until, 'long')) : m.howOften.awayOpen}</p>}
      {!isOff && gaps.length === 0 && <p className={styles.quiet}>{anyRhythm ? m.today.allInTouch : m.today.noRhythm}</p>}
      {!anyRhythm && (
        <Button className={styles.map} onClick={() => goTo('map')}>
          {m.today.openMap}
        </Button>
      )}
      <ul>
        {shown.map((gap) => (
          <DueRow key={gap.supporter.id} gap={gap} today={today} />
        ))}
      </ul>
      {gaps.length > AT_FIRST && (
        <Button variant="bare" className={styles.rest} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? m.today.showFewer : m.today.showMore(gaps.length - AT_FIRST)}
        </Button>
      )}
      <Button variant="bare" className={styles.often} onClick={() => setAsking(true)}>
        {m.howOften.open}
      </Button>
      {asking && <HowOften today={today} onClose={() => setAsking(false)} />}
    </section>
  )
}

function DueRow({ gap, today }: { gap: Gap; today: DayKey }) {
  const shownName = useShownName()
  const plan = useNotebook((book) => book.plan)
  const { supporter } = gap
  // How someone stands to the recovery is nobody's to read over a shoulder: only what the plan says is said here.
  const place = placeInPlan(plan, supporter.id)
  return (
    <li className={styles.row}>
      <Moon phase={gap.phase} />
      <div className={styles.who}>
        <span className={styles.head}>
          <b className={styles.name}>{shownName(supporter)}</b> {place && <i className={styles.place}>{m.plan.cadence.inPlan[place]}</i>}
        </span>
        <span className={styles.when}>{inWords(gap, today)}</span>
      </div>
      <Button aria-label={m.today.logWith(shownName(supporter))} onClick={() => goTo('journal', { kind: 'log-contact', who: supporter.id })}>
        {m.today.log}
      </Button>
    </li>
  )
}

function inWords({ cadence, last, dueOn, standing }: Gap, today: DayKey): string {
  const every = m.common.everyDays(cadence.idealDays)
  if (last === null) return m.today.never(every)
  if (standing !== 'due-soon') return m.today.gapPassed(every, m.common.daysAgo(daysBetween(last, today)))
  // Within the week a weekday says it best.
  return m.today.dueOn(every, dueOn === today ? m.common.today : dueOn < addDays(today, 7) ? formatWeekday(dueOn, 'long') : formatDay(dueOn, 'long'))
}
