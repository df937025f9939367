// The whole journal as a strip, with a window over the days that are shown: drag its ends, drag it along, or draw a new one.
import { type KeyboardEvent, memo, type PointerEvent, useMemo, useState } from 'react'
import type { Stretch } from '@domain/insight/buckets'
import { smoothPath } from '@domain/insight/chart/smooth-path'
import type { DayIndex } from '@domain/insight/day-index'
import { moodVsContact } from '@domain/insight/mood-vs-contact'
import { m } from '@domain/messages/messages'
import { addDays, type DayKey, daysBetween } from '@domain/time/day-key'
import { formatDay, formatRange } from '@ui/dates'
import { useSize } from '../use-size'
import { dayAt, dayX, drawnOver, type Grip, moved, type Strip } from './overview-days'
import styles from './Overview.module.css'

type Props = {
  index: DayIndex
  whole: Stretch
  shown: Stretch
  /** While something is dragged; null when it is let go of. */
  onLive: (days: Stretch | null) => void
  onChoose: (days: Stretch) => void
}

const HEIGHT = 44
/** How near to an end of the window a press takes hold of it. */
const NEAR = 12

type Drag = { grip: Grip | 'new'; start: DayKey; window: Stretch }

export function Overview({ index, whole, shown, onLive, onChoose }: Props) {
  const [ref, { width, text }] = useSize<HTMLDivElement>()
  const [drag, setDrag] = useState<Drag | null>(null)
  const strip = useMemo<Strip>(() => ({ whole, left: Math.round(44 * Math.min(text, 1.5)), inner: Math.max(40, width - Math.round(44 * Math.min(text, 1.5)) - 4) }), [whole, width, text])
  const [left, right] = [dayX(strip, shown.from), dayX(strip, addDays(shown.to, 1))]

  const across = (event: PointerEvent<HTMLDivElement>) => event.clientX - event.currentTarget.getBoundingClientRect().left
  const dragged = ({ grip, start, window }: Drag, day: DayKey): Stretch => (grip === 'new' ? drawnOver(start, day, whole) : moved(window, grip, daysBetween(start, day), whole))
  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const x = across(event)
    const grip = Math.abs(x - left) <= NEAR ? 'from' : Math.abs(x - right) <= NEAR ? 'to' : x > left && x < right ? 'both' : 'new'
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrag({ grip, start: dayAt(strip, x), window: shown })
  }
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (drag) onLive(dragged(drag, dayAt(strip, across(event))))
  }
  const release = (event: PointerEvent<HTMLDivElement>) => {
    if (!drag) return
    const day = dayAt(strip, across(event))
    setDrag(null)
    onLive(null)
    if (day !== drag.start) onChoose(dragged(drag, day))
    else if (drag.grip === 'new') onChoose(moved(drag.window, 'both', daysBetween(middleOf(drag.window), day), whole))
  }
  const cancel = () => {
    setDrag(null)
    onLive(null)
  }
  const grip = (which: Grip, x: number, day: DayKey, words: string) => (
    <div
      className={which === 'both' ? styles.middle : styles.end}
      role="slider"
      tabIndex={0}
      aria-label={m.insights.overview[which]}
      aria-valuemin={0}
      aria-valuemax={daysBetween(whole.from, whole.to)}
      aria-valuenow={Math.max(0, daysBetween(whole.from, day))}
      aria-valuetext={words}
      style={which === 'both' ? { left: left + 12, width: Math.max(4, right - left - 24) } : { left: x }}
      onKeyDown={(event) => step(event, which)}
    />
  )
  const step = (event: KeyboardEvent, which: Grip) => {
    const all = daysBetween(whole.from, whole.to)
    const by: Record<string, number> = { ArrowLeft: -7, ArrowDown: -7, ArrowRight: 7, ArrowUp: 7, PageUp: -30, PageDown: 30, Home: -all, End: all }
    const days = by[event.key]
    if (days === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    onChoose(moved(shown, which, event.shiftKey ? Math.sign(days) : days, whole))
  }
  return (
    <div
      ref={ref}
      className={styles.strip}
      role="group"
      aria-label={m.insights.overview.name}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={cancel}
    >
      {width > 0 && (
        <>
          <Journal index={index} strip={strip} width={width} />
          <div className={styles.veil} aria-hidden style={{ left: strip.left, width: Math.max(0, left - strip.left) }} />
          <div className={styles.veil} aria-hidden style={{ left: right, width: Math.max(0, strip.left + strip.inner - right) }} />
          <div className={styles.window} aria-hidden style={{ left, width: right - left }} />
          {grip('from', left, shown.from, formatDay(shown.from, 'long'))}
          {grip('both', left, shown.from, formatRange(shown.from, shown.to, true))}
          {grip('to', right, shown.to, formatDay(shown.to, 'long'))}
        </>
      )}
    </div>
  )
}

const middleOf = ({ from, to }: Stretch): DayKey => addDays(from, Math.floor(daysBetween(from, to) / 2))

/** Mood as a line over contacts as a skyline, as fine as the strip can show. */
const Journal = memo(function Journal({ index, strip, width }: { index: DayIndex; strip: Strip; width: number }) {
  const { line, skyline } = useMemo(() => {
    const days = daysBetween(strip.whole.from, strip.whole.to) + 1
    const buckets = moodVsContact(index, strip.whole, days <= 100 ? 'day' : days <= 1200 ? 'week' : 'month')
    const perDay = buckets.map(({ from, to, contacts }) => contacts / (daysBetween(from, to) + 1))
    const most = Math.max(0.1, ...perDay)
    const bottom = HEIGHT - 2
    const points = buckets.flatMap(({ from, to, mood }) => (mood ? { x: (dayX(strip, from) + dayX(strip, addDays(to, 1))) / 2, y: 5 + ((5 - mood.mean) / 4) * (HEIGHT - 12) } : []))
    const round = (n: number) => Math.round(n * 10) / 10
    const roofs = buckets.map(({ to }, i) => `V${round(bottom - ((perDay[i] ?? 0) / most) * (HEIGHT * 0.45))}H${round(dayX(strip, addDays(to, 1)))}`)
    return { line: smoothPath(points), skyline: `M${strip.left} ${bottom}${roofs.join('')}V${bottom}Z` }
  }, [index, strip])
  return (
    <svg className={styles.drawing} width={width} height={HEIGHT} aria-hidden>
      <path className={styles.skyline} d={skyline} />
      <path className={styles.line} d={line} />
    </svg>
  )
})
