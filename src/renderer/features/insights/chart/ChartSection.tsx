// The chart with its head, its sentence, the strip of the whole journal beneath it, and the other period in figures.
import { useMemo } from 'react'
import type { Stretch } from '@domain/insight/buckets'
import { summarise } from '@domain/insight/mood-vs-contact'
import { longestGap } from '@domain/insight/longest-gap'
import { m } from '@domain/messages/messages'
import { daysBetween } from '@domain/time/day-key'
import { chooseDays, useChoice } from '../insights-state'
import { openEntries } from '../open-entries'
import { gapWords, summaryWords } from '../summary-words'
import type { View } from '../use-view'
import { BucketTable } from './BucketTable'
import { ChartMenus } from './ChartMenus'
import styles from './ChartSection.module.css'
import { ComparedTable } from './ComparedTable'
import { MoodContactChart } from './MoodContactChart'
import { Overview } from './Overview'
import { useChart } from './use-chart'

/** Below this many days with entries the page says that it is filling up. */
const YOUNG_DAYS = 14
/** A strip of the whole journal says something beside the chart from here on. */
const STRIP_DAYS = 45

/** `shown` are the days in view this moment, those of the view or those a drag passes over. */
export function ChartSection({ view, shown, onLive }: { view: View; shown: Stretch; onLive: (days: Stretch | null) => void }) {
  const { index, size, today } = view
  const choice = useChoice()
  const chart = useChart(view, shown, size, choice)
  const pick = (days: Stretch) => chooseDays(days, view)
  const { first } = index
  const whole = useMemo(() => ({ from: first ?? today, to: today }), [first, today])
  const [sums, gap] = useMemo(() => [summarise(index, shown), longestGap(index, shown)] as const, [index, shown])
  const summary = [summaryWords(sums, chart.buckets.length, size), gapWords(gap)].filter(Boolean).join(' ')
  return (
    <section aria-labelledby="mood-and-contact">
      <div className={styles.head}>
        <h2 id="mood-and-contact" className={styles.heading}>
          {m.insights.chartHeading}
        </h2>
        <ChartMenus chart={chart} summary={summary} />
      </div>
      <p className={styles.summary}>{summary}</p>
      {index.days.size < YOUNG_DAYS && <p className={styles.young}>{m.insights.young(index.days.size)}</p>}
      {choice.asTable ? <BucketTable chart={chart} /> : <MoodContactChart chart={chart} onOpen={(days) => openEntries(days)} onChoose={pick} />}
      {daysBetween(whole.from, whole.to) >= STRIP_DAYS && <Overview index={index} whole={whole} shown={shown} onLive={onLive} onChoose={pick} />}
      {chart.otherDays && <ComparedTable index={index} shown={view.stretch} other={chart.otherDays} />}
    </section>
  )
}
