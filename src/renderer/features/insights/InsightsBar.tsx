// The toolbar: which stretch of time, and how fine.
import { useState } from 'react'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { BucketSize, Stretch } from '@domain/insight/buckets'
import { type Period, PERIODS } from '@domain/insight/period'
import { m } from '@domain/messages/messages'
import { formatRange } from '@ui/dates'
import { IconButton } from '@ui/IconButton'
import { Segmented } from '@ui/Segmented'
import { Toolbar } from '@ui/Toolbar'
import { useNarrow } from '@ui/use-media'
import { DaysDialog } from './chart/DaysDialog'
import styles from './InsightsBar.module.css'
import { choose, chooseDays, useChoice } from './insights-state'
import { turned, type View } from './use-view'

/** `shown` are the days in view this moment: those chosen, or those a drag passes over. */
export function InsightsBar({ view, shown }: { view: View; shown: Stretch }) {
  const { stretch, size, sizes, period, earlier, later, today } = view
  const page = useChoice((choice) => choice.page)
  const [asking, setAsking] = useState(false)
  const narrow = useNarrow()
  const turn = (way: -1 | 1) => (period === 'own' ? choose({ period: turned(stretch, way, today) }) : choose({ period, page: page - way }))
  return (
    <Toolbar title={m.insights.title}>
      <Segmented<Period>
        label={m.insights.period}
        hideLabel
        value={period === 'own' ? null : period}
        options={PERIODS.map((value) => ({ value, label: m.insights.periods[value] }))}
        onChange={(chosen) => choose({ period: chosen, page: 0 })}
      />
      <div className={styles.pages}>
        <IconButton icon={ChevronLeft} label={m.insights.earlier} disabled={!earlier} onClick={() => turn(-1)} />
        <button type="button" className={styles.range} title={m.insights.days.label} onClick={() => setAsking(true)}>
          <span aria-live="polite">{formatRange(shown.from, shown.to, !narrow)}</span>
        </button>
        <IconButton icon={ChevronRight} label={m.insights.later} disabled={!later} onClick={() => turn(1)} />
      </div>
      <Segmented<BucketSize>
        label={m.insights.bucket}
        hideLabel
        value={size}
        options={sizes.map((value) => ({ value, label: m.insights.sizes[value] }))}
        onChange={(wanted) => choose({ period: period === 'own' ? stretch : period, size: wanted, page: 0 })}
      />
      {asking && <DaysDialog title={m.insights.days.title} action={m.insights.days.show} days={stretch} onClose={() => setAsking(false)} onDays={(days) => chooseDays(days, view)} />}
    </Toolbar>
  )
}
