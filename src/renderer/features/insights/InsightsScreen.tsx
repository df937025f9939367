// Insights: mood against contact, what goes together, and a year of days.
import { useState } from 'react'
import type { Stretch } from '@domain/insight/buckets'
import { comparisonsIn } from '@domain/insight/findings'
import { m } from '@domain/messages/messages'
import { today } from '@renderer/clock'
import { goTo } from '@renderer/navigation/place'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import { Toolbar } from '@ui/Toolbar'
import { ChartSection } from './chart/ChartSection'
import { EmptyPicture } from './EmptyPicture'
import { FeelingFindings } from './FeelingFindings'
import { FeltAfterList } from './FeltAfterList'
import { FindingArticle } from './FindingArticle'
import { FindingsByKind } from './FindingsByKind'
import { HourMoods } from './HourMoods'
import { InsightsBar } from './InsightsBar'
import { useChoice } from './insights-state'
import { KindRates } from './KindRates'
import { openEntries } from './open-entries'
import { TriggerFindings } from './TriggerFindings'
import { useFindings } from './use-findings'
import { usePage } from './use-page'
import { useDayIndex, useView } from './use-view'
import { WeekdayMoods } from './WeekdayMoods'
import { WeeklyArticle } from './WeeklyArticle'
import { YearOfDays } from './YearOfDays'
import styles from './InsightsScreen.module.css'

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
  return <FilledInsights />
}

function FilledInsights() {
  const { period, page, size } = useChoice()
  const view = useView({ period, page, size }, today())
  // While something is dragged only the chart follows; the rest of the page waits for the end.
  const [live, setLive] = useState<Stretch | null>(null)
  const { rates, felt, weekdays, hours, gap, year } = usePage(view)
  const findings = useFindings(view.index, view.stretch, view.weekStart)
  const shown = live ?? view.stretch
  return (
    <div className={styles.screen}>
      <InsightsBar view={view} shown={shown} />
      <div className={styles.columns}>
        <div className={styles.left}>
          <ChartSection view={view} shown={shown} gap={live ? null : gap} onLive={setLive} />
          <div className={styles.rule} />
          <YearOfDays year={year} />
          <div className={styles.pair}>
            <WeekdayMoods moods={weekdays} />
            <HourMoods parts={hours} />
            <div>
              <FeltAfterList felt={felt} />
              {findings && findings.feelings.length > 0 && <FeelingFindings findings={findings.feelings} stretch={view.stretch} />}
            </div>
            {findings && findings.triggers.length > 0 && <TriggerFindings findings={findings.triggers} stretch={view.stretch} />}
          </div>
        </div>
        <div className={styles.right} role="region" aria-label={m.insights.findings}>
          <div className={styles.findings}>
            {findings?.anyone.map((finding) => (
              <FindingArticle key={`${finding.what} ${finding.when}`} finding={finding} onOpen={() => openEntries(view.stretch, finding.what === 'urge' ? 'urge>=1' : 'is:contact')} />
            ))}
            {findings && <WeeklyArticle weekly={findings.weekly} />}
          </div>
          <KindRates rates={rates} />
          {findings && <FindingsByKind findings={findings.byKind} comparisons={comparisonsIn(findings)} />}
        </div>
      </div>
    </div>
  )
}
