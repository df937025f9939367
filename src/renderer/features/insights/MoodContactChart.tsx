// Mood above, contacts below, one time axis; walked by pointer or by arrow keys, from one tab stop.
import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react'
import type { BucketSize } from '@domain/insight/buckets'
import type { FirstTime } from '@domain/insight/first-times'
import type { Bucket } from '@domain/insight/mood-vs-contact'
import { m } from '@domain/messages/messages'
import { KINDS } from '@domain/people/supporter'
import { countTicks } from './axis-ticks'
import { pointSentence } from './bucket-words'
import { ChartFrame } from './ChartFrame'
import { ChartLabels } from './ChartLabels'
import { ChartMarks } from './ChartMarks'
import { plotFor, pointX } from './plot'
import { PointCard } from './PointCard'
import { useSize } from './use-size'
import styles from './MoodContactChart.module.css'

type Props = { buckets: readonly Bucket[]; size: BucketSize; firstTimes: readonly FirstTime[] }

export function MoodContactChart({ buckets, size, firstTimes }: Props) {
  const [ref, measured] = useSize<HTMLDivElement>()
  // The point last walked to; it stays when a period has fewer points.
  const [walked, setWalked] = useState<number | null>(null)
  const [shown, setShown] = useState(false)
  const last = buckets.length - 1
  const at = Math.min(walked ?? last, last)
  const plot = useMemo(() => plotFor(measured), [measured])
  const { kinds, counts } = useMemo(() => {
    const present = KINDS.filter((kind) => kind !== 'other' || buckets.some((bucket) => bucket.byKind.other > 0))
    return { kinds: present, counts: countTicks(Math.max(1, ...buckets.map((b) => KINDS.reduce((sum, kind) => sum + b.byKind[kind], 0)))) }
  }, [buckets])

  const walk = (event: KeyboardEvent) => {
    const to: Record<string, number> = { ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1, Home: 0, End: last, PageUp: at - 5, PageDown: at + 5 }
    if (event.key === 'Escape' && shown) {
      event.stopPropagation()
      setShown(false)
      return
    }
    const next = to[event.key]
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    setWalked(Math.max(0, Math.min(last, next)))
    setShown(true)
  }
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - plot.left
    if (x < 0 || x > plot.inner) return setShown(false)
    setWalked(Math.min(last, Math.floor((x / plot.inner) * buckets.length)))
    setShown(true)
  }
  const bucket = buckets[at]
  return (
    <div ref={ref} className={styles.chart}>
      {measured.width > 0 && bucket && (
        <>
          <div className={styles.stage} style={{ height: plot.height }}>
            <ChartFrame buckets={buckets} size={size} plot={plot} counts={counts} text={measured.text} firstTimes={firstTimes} />
            <ChartMarks buckets={buckets} size={size} kinds={kinds} plot={plot} most={counts.at(-1) ?? 1} />
            <div
              className={styles.walker}
              role="slider"
              tabIndex={0}
              aria-label={m.insights.chartName}
              aria-valuemin={1}
              aria-valuemax={buckets.length}
              aria-valuenow={at + 1}
              aria-valuetext={pointSentence(bucket, size)}
              style={{ width: plot.left + plot.inner }}
              onKeyDown={walk}
              onFocus={(event) => event.currentTarget.matches(':focus-visible') && setShown(true)}
              onBlur={() => setShown(false)}
              onPointerMove={point}
              onPointerLeave={() => setShown(false)}
            />
            {shown && <PointCard bucket={bucket} size={size} plot={plot} x={pointX(plot, at, buckets.length)} />}
          </div>
          <ChartLabels buckets={buckets} size={size} kinds={kinds} plot={plot} text={measured.text} />
        </>
      )}
    </div>
  )
}
