// Insights: mood against contact, what goes together, and a year of days.
import { useState } from 'react'
import { ChartNoAxesCombined, Table } from 'lucide-react'
import { daysBetween } from '@domain/time/day-key'
import { m } from '@domain/messages/messages'
import { today } from '@renderer/clock'
import { goTo } from '@renderer/navigation/place'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import { Toolbar } from '@ui/Toolbar'
import { BucketTable } from './BucketTable'
import { EmptyPicture } from './EmptyPicture'
import { FeltAfterList } from './FeltAfterList'
import { FindingArticle } from './FindingArticle'
import { FindingsByKind } from './FindingsByKind'
import { InsightsBar } from './InsightsBar'
import { KindRates } from './KindRates'
import { MoodContactChart } from './MoodContactChart'
import { gapWords, summaryWords } from './summary-words'
import { TriggerFindings } from './TriggerFindings'
import { useFindings } from './use-findings'
import { type Choice, useDayIndex, useInsights } from './use-insights'
import { WeekdayMoods } from './WeekdayMoods'
import { WeeklyArticle } from './WeeklyArticle'
import { YearOfDays } from './YearOfDays'
import styles from './InsightsScreen.module.css'

/** Below this many days with entries the page says that it is filling up. */
const YOUNG_DAYS = 14

export function InsightsScreen() {
  const { first } = useDayIndex()
  if (first === null)
    return (
      <div className={styles.screen}>
        <Toolbar title={m.insights.title} />
        <div className={styles.empty}>
          <EmptyState
            title={m.insights.empty.title}
            text={m.insights.empty.text}
            picture={<EmptyPicture />}
            action={
              <Button variant="fill" size="main" onClick={() => goTo('today')}>
                {m.insights.empty.action}
              </Button>
            }
          />
        </div>
      </div>
    )
  return <FilledInsights span={daysBetween(first, today())} />
}

/** `span` is the number of days since the first entry: a young journal opens on a shorter period. */
function FilledInsights({ span }: { span: number }) {
  const [choice, setChoice] = useState<Choice>({ period: span < 45 ? 'month' : span < 100 ? 'quarter' : 'half', page: 0, size: null })
  const [asTable, setAsTable] = useState(false)
  const insights = useInsights(choice, today())
  const { buckets, size, summary, index } = insights
  const findings = useFindings(index, insights.stretch, insights.weekStart)
  return (
    <div className={styles.screen}>
      <InsightsBar choice={choice} insights={insights} onChange={setChoice} />
      <div className={styles.columns}>
        <div className={styles.left}>
          <section aria-labelledby="mood-and-contact">
            <div className={styles.head}>
              <h2 id="mood-and-contact" className={styles.heading}>
                {m.insights.chartHeading}
              </h2>
              <Button variant="bare" icon={asTable ? ChartNoAxesCombined : Table} onClick={() => setAsTable(!asTable)}>
                {asTable ? m.insights.showChart : m.insights.showTable}
              </Button>
            </div>
            <p className={styles.summary}>{[summaryWords(summary, buckets.length, size), gapWords(insights.gap)].filter(Boolean).join(' ')}</p>
            {index.days.size < YOUNG_DAYS && <p className={styles.young}>{m.insights.young(index.days.size)}</p>}
            {asTable ? <BucketTable buckets={buckets} size={size} /> : <MoodContactChart buckets={buckets} size={size} firstTimes={insights.firstTimes} />}
          </section>
          <div className={styles.rule} />
          <YearOfDays year={insights.year} />
          <div className={styles.pair}>
            <WeekdayMoods moods={insights.weekdays} />
            <FeltAfterList felt={insights.felt} />
          </div>
        </div>
        <div className={styles.right} role="region" aria-label={m.insights.findings}>
          <div className={styles.findings}>
            {findings?.anyone.map((finding) => (
              <FindingArticle key={`${finding.what} ${finding.when}`} finding={finding} />
            ))}
            {findings && <WeeklyArticle weekly={findings.weekly} />}
          </div>
          <KindRates rates={insights.rates} />
          {findings && findings.triggers.length > 0 && <TriggerFindings findings={findings.triggers} />}
          {findings && <FindingsByKind findings={findings.byKind} comparisons={findings.anyone.length + findings.byKind.length + findings.triggers.length + findings.weekly.links.length} />}
        </div>
      </div>
    </div>
  )
}
