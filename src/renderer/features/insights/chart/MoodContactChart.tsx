// Mood above, contacts below, one time axis; walked by pointer or by arrow keys, from one tab stop.
import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react'
import type { Stretch } from '@domain/insight/buckets'
import { drawChart, eventsWithin } from '@domain/insight/chart/draw-chart'
import { drawnSpread } from '@domain/insight/chart/mood-paths'
import { plotFor, pointX } from '@domain/insight/chart/plot'
import { m } from '@domain/messages/messages'
import { formatDay, formatRange } from '@ui/dates'
import { decimal } from '../numbers'
import { useSize } from '../use-size'
import { axisLabel } from './axis-label'
import { partWords, pointSentence } from './bucket-words'
import { ChartDrawing } from './ChartDrawing'
import { ChartLabels } from './ChartLabels'
import styles from './MoodContactChart.module.css'
import { PointCard } from './PointCard'
import type { Chart } from './use-chart'

const sayDay = (day: Stretch['from']) => formatDay(day, 'short')

type Props = {
  chart: Chart
  /** The entries of one point. */
  onOpen: (days: Stretch) => void
  /** Days drawn over with the pointer, to be shown larger. */
  onChoose: (days: Stretch) => void
}

/** A press that moves less than this opens a point; more draws over days. */
const DRAG = 6

export function MoodContactChart({ chart, onOpen, onChoose }: Props) {
  const { buckets, size, bars, events, other } = chart
  const [ref, measured] = useSize<HTMLDivElement>()
  // The point last walked to; it stays when a period has fewer points.
  const [walked, setWalked] = useState<number | null>(null)
  const [shown, setShown] = useState(false)
  const [drawn, setDrawn] = useState<{ from: number; to: number } | null>(null)
  const last = buckets.length - 1
  const at = Math.min(walked ?? last, last)
  const plot = useMemo(() => plotFor(measured), [measured])
  const marks = useMemo(
    () => drawChart({ buckets, size, bars, events, other }, plot, { axis: axisLabel, day: sayDay }),
    [buckets, size, bars, events, other, plot],
  )

  const walk = (event: KeyboardEvent) => {
    const to: Record<string, number> = { ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1, Home: 0, End: last, PageUp: at - 5, PageDown: at + 5 }
    if (event.key === 'Escape' && (shown || drawn)) {
      event.stopPropagation()
      setShown(false)
      setDrawn(null)
      return
    }
    if (event.key === 'Enter' && bucket) return onOpen(bucket)
    const next = to[event.key]
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    setWalked(Math.max(0, Math.min(last, next)))
    setShown(true)
  }
  const across = (event: PointerEvent<HTMLDivElement>) => event.clientX - event.currentTarget.getBoundingClientRect().left
  const indexAt = (x: number) => Math.max(0, Math.min(last, Math.floor(((x - plot.left) / plot.inner) * buckets.length)))
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const x = across(event)
    if (drawn) return setDrawn({ ...drawn, to: x })
    if (x < plot.left || x > plot.left + plot.inner) return setShown(false)
    setWalked(indexAt(x))
    setShown(true)
  }
  const press = (event: PointerEvent<HTMLDivElement>) => {
    const x = across(event)
    if (event.button !== 0 || x < plot.left || x > plot.left + plot.inner) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrawn({ from: x, to: x })
  }
  const release = () => {
    if (!drawn) return
    setDrawn(null)
    const [first, end] = [buckets[indexAt(Math.min(drawn.from, drawn.to))], buckets[indexAt(Math.max(drawn.from, drawn.to))]]
    if (!first || !end) return
    if (Math.abs(drawn.to - drawn.from) < DRAG) return onOpen(first)
    setShown(false)
    onChoose({ from: first.from, to: end.to })
  }
  const narrow = marks.some((mark) => mark.is === 'bars' && mark.narrow)
  const bucket = buckets[at]
  const counts = bars.counts[at] ?? []
  const then = other?.[at]
  const thenMean = then && drawnSpread(then, size)?.mean
  const said = bucket
    ? [...(then && thenMean !== undefined ? [m.insights.compare.moodThen(formatRange(then.from, then.to), decimal(thenMean))] : []), ...eventsWithin(events, bucket, sayDay)]
    : []
  const [left, right] = drawn ? [Math.max(plot.left, Math.min(drawn.from, drawn.to)), Math.min(plot.left + plot.inner, Math.max(drawn.from, drawn.to))] : [0, 0]
  return (
    <div ref={ref} className={styles.chart}>
      {measured.width > 0 && bucket && (
        <>
          <div className={styles.stage} style={{ height: plot.height }}>
            <ChartDrawing marks={marks} parts={bars.parts} width={plot.width} height={plot.height} />
            <div
              className={styles.walker}
              role="slider"
              tabIndex={0}
              aria-label={m.insights.chartName}
              aria-valuemin={1}
              aria-valuemax={buckets.length}
              aria-valuenow={at + 1}
              aria-valuetext={pointSentence(bucket, size, partWords(bars.parts, counts), said)}
              style={{ width: plot.left + plot.inner }}
              onKeyDown={walk}
              onFocus={(event) => event.currentTarget.matches(':focus-visible') && setShown(true)}
              onBlur={() => setShown(false)}
              onPointerDown={press}
              onPointerMove={point}
              onPointerUp={release}
              onPointerCancel={() => setDrawn(null)}
              onPointerLeave={() => setShown(false)}
            />
            {drawn && right - left >= DRAG && <div className={styles.chosen} aria-hidden style={{ left, width: right - left, top: plot.moodTop, height: plot.height - plot.moodTop - plot.axisHeight }} />}
            {shown && <PointCard bucket={bucket} size={size} plot={plot} x={pointX(plot, at, buckets.length)} parts={bars.parts} counts={counts} said={said} />}
          </div>
          <ChartLabels buckets={buckets} size={size} parts={bars.parts} plot={plot} otherLine={other && m.insights.compare.dashed[chart.otherIs]} narrow={narrow} />
        </>
      )}
    </div>
  )
}
