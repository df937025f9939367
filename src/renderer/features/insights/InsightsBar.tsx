// The toolbar: which stretch of time, and how fine.
import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { BucketSize } from '@domain/insight/buckets'
import { PERIODS } from '@domain/insight/period'
import { m } from '@domain/messages/messages'
import { formatRange } from '@ui/dates'
import { IconButton } from '@ui/IconButton'
import { Segmented } from '@ui/Segmented'
import { Toolbar } from '@ui/Toolbar'
import { useNarrow } from '@ui/use-media'
import type { Choice, Insights } from './use-insights'
import styles from './InsightsBar.module.css'

type Props = { choice: Choice; insights: Insights; onChange: (choice: Choice) => void }

export function InsightsBar({ choice, insights, onChange }: Props) {
  const { stretch, size, sizes, earlier } = insights
  const narrow = useNarrow()
  const turn = (by: number) => onChange({ ...choice, page: choice.page + by })
  return (
    <Toolbar title={m.insights.title}>
      <Segmented
        label={m.insights.period}
        hideLabel
        value={choice.period}
        options={PERIODS.map((value) => ({ value, label: m.insights.periods[value] }))}
        onChange={(period) => onChange({ ...choice, period, page: 0 })}
      />
      <div className={styles.pages}>
        <IconButton icon={ChevronLeft} label={m.insights.earlier} disabled={!earlier} onClick={() => turn(1)} />
        <span className={styles.range} aria-live="polite">
          {formatRange(stretch.from, stretch.to, !narrow)}
        </span>
        <IconButton icon={ChevronRight} label={m.insights.later} disabled={choice.page === 0} onClick={() => turn(-1)} />
      </div>
      <Segmented<BucketSize>
        label={m.insights.bucket}
        hideLabel
        value={size}
        options={sizes.map((value) => ({ value, label: m.insights.sizes[value] }))}
        onChange={(wanted) => onChange({ ...choice, size: wanted, page: 0 })}
      />
    </Toolbar>
  )
}
