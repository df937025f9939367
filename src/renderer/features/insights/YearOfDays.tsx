// A year of days: one square a day, walked by arrow keys from one tab stop; the caption says the day.
import { type KeyboardEvent, memo, type PointerEvent, useState } from 'react'
import { dotPath } from '@domain/insight/chart/smooth-path'
import type { DaySquare, YearOfDays as Year } from '@domain/insight/year-of-days'
import { MOODS, type Mood } from '@domain/journal/check-in'
import { m } from '@domain/messages/messages'
import { addDays } from '@domain/time/day-key'
import { today } from '@renderer/clock'
import { formatDay } from '@ui/dates'
import { dayLabel } from './chart/axis-label'
import { moodFigure } from './numbers'
import { useSize } from './use-size'
import { weekdayLabel } from './weekday-label'
import styles from './YearOfDays.module.css'

const moodInk = (mood: Mood) => `var(--mood-${mood})`

function dayWords(square: DaySquare): string {
  const parts = square.mean !== null ? [m.insights.point.mood(moodFigure(square.mean))] : [square.checkIns > 0 ? m.insights.year.entryWithoutMood : m.insights.noEntry]
  if (square.contacts > 0) parts.push(m.insights.point.contacts(square.contacts))
  return m.insights.point.sentence(formatDay(square.day, 'full'), parts)
}

export const YearOfDays = memo(function YearOfDays({ year }: { year: Year }) {
  const [ref, { width, text }] = useSize<HTMLDivElement>()
  const [walked, setWalked] = useState<number | null>(null)
  const [shown, setShown] = useState(false)
  const left = Math.round(44 * Math.min(text, 1.5))
  const pitch = Math.max(5, Math.min(24 * text, (width - left) / year.weeks.length))
  const top = Math.round(20 * text)
  const last = year.days - 1
  const at = Math.min(walked ?? last, last)
  const square = year.weeks[Math.floor(at / 7)]?.[at % 7]

  const walk = (event: KeyboardEvent) => {
    const step: Record<string, number> = { ArrowLeft: -7, ArrowRight: 7, ArrowUp: -1, ArrowDown: 1, Home: -at, End: last - at }
    const by = step[event.key]
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    setWalked(Math.max(0, Math.min(last, at + by)))
    setShown(true)
  }
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const [column, row] = [Math.floor((event.clientX - box.left - left) / pitch), Math.floor((event.clientY - box.top - top) / pitch)]
    const over = column >= 0 && row >= 0 && row < 7 && year.weeks[column]?.[row] !== undefined
    if (over) setWalked(column * 7 + row)
    setShown(over)
  }
  const caption = m.insights.year.caption(formatDay(year.from, 'long'), year.to === today() ? m.insights.year.today : formatDay(year.to, 'long'), year.daysWithEntry, year.days)
  return (
    <section aria-labelledby="year-of-days">
      <div className={styles.head}>
        <h2 id="year-of-days" className={styles.heading}>
          {m.insights.year.heading}
        </h2>
        <p className={styles.key} aria-hidden>
          {m.insights.veryLow}
          {MOODS.map((mood) => (
            <i key={mood} className={styles.swatch} style={{ background: moodInk(mood) }} />
          ))}
          {m.insights.veryGood}
          <i className={styles.noEntry} />
          {m.insights.noEntry}
        </p>
      </div>
      <div ref={ref} className={styles.grid}>
        {width > 0 && square && (
          <svg
            width={left + pitch * year.weeks.length}
            height={top + pitch * 7}
            className={styles.drawing}
            role="slider"
            tabIndex={0}
            aria-label={m.insights.year.name}
            aria-valuemin={1}
            aria-valuemax={year.days}
            aria-valuenow={at + 1}
            aria-valuetext={dayWords(square)}
            onKeyDown={walk}
            onFocus={(event) => event.currentTarget.matches(':focus-visible') && setShown(true)}
            onBlur={() => setShown(false)}
            onPointerMove={point}
            onPointerLeave={() => setShown(false)}
          >
            <Squares year={year} left={left} top={top} pitch={pitch} text={text} />
            {(shown || year.to === today()) && (
              <rect
                className={styles.ring}
                x={left + Math.floor((shown ? at : last) / 7) * pitch - 1}
                y={top + ((shown ? at : last) % 7) * pitch - 1}
                width={pitch - 2.2 + 2}
                height={pitch - 2.2 + 2}
                rx={3}
              />
            )}
          </svg>
        )}
      </div>
      <p className={styles.caption}>{shown && square ? dayWords(square) : caption}</p>
    </section>
  )
})

type SquaresProps = { year: Year; left: number; top: number; pitch: number; text: number }

const Squares = memo(function Squares({ year, left, top, pitch, text }: SquaresProps) {
  const side = pitch - Math.min(2.2, pitch * 0.18)
  // Rows and months are named only as often as their words fit.
  const rows = pitch * 2 >= 14 * text ? [0, 2, 4] : [0, 4]
  const every = Math.ceil((34 * text) / (pitch * 4))
  const months = year.months.filter((_, i) => i % every === 0)
  return (
    <g aria-hidden>
      {months.map(({ column, day }) => (
        <text key={day} className={styles.axis} x={left + column * pitch} y={top - 8 * text}>
          {dayLabel(day, 'month')}
        </text>
      ))}
      {rows.map((row) => (
        <text key={row} className={styles.axis} x={left - 10} y={top + row * pitch + side / 2} dy="0.35em" textAnchor="end">
          {weekdayLabel(addDays(year.from, row))}
        </text>
      ))}
      {squarePaths(year, left, top, pitch, side).map(([look, d]) => (
        <path key={look} className={styles[look === 'nothing' || look === 'noMood' ? look : 'square']} d={d} fill={typeof look === 'number' ? moodInk(look) : undefined} />
      ))}
    </g>
  )
})

type Look = Mood | 'noMood' | 'nothing'

/** All squares of one look as one path: a year is a handful of things to draw, not 365. */
function squarePaths(year: Year, left: number, top: number, pitch: number, side: number): [Look, string][] {
  const paths = new Map<Look, string>()
  year.weeks.forEach((week, column) =>
    week.forEach(({ mood, checkIns }, row) => {
      const look = mood ?? (checkIns > 0 ? 'noMood' : 'nothing')
      const [x, y] = [round(left + column * pitch), round(top + row * pitch)]
      const d = look === 'nothing' ? dotPath({ x: x + side / 2, y: y + side / 2 }, 1) : look === 'noMood' ? roundedSquare(x + 0.5, y + 0.5, side - 1) : roundedSquare(x, y, side)
      paths.set(look, (paths.get(look) ?? '') + d)
    }),
  )
  return [...paths]
}

const round = (n: number) => Math.round(n * 100) / 100
const CORNER = 2

function roundedSquare(x: number, y: number, side: number): string {
  const straight = round(Math.max(0, side - 2 * CORNER))
  return `M${x + CORNER} ${y}h${straight}q${CORNER} 0 ${CORNER} ${CORNER}v${straight}q0 ${CORNER} ${-CORNER} ${CORNER}h${-straight}q${-CORNER} 0 ${-CORNER} ${-CORNER}v${-straight}q0 ${-CORNER} ${CORNER} ${-CORNER}z`
}
