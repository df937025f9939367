// Insights: mood against contact, what goes together, and a year of days.
import { memo, type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import type { Stretch } from '@domain/insight/buckets'
import { comparisonsIn, type Findings } from '@domain/insight/findings'
import { ownStretch } from '@domain/insight/period'
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
import { useDayIndex, useView, type View } from './use-view'
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
  // While something is dragged only the chart follows. And always the chart first: the rest of the page comes when it stands.
  const [live, setLive] = useState<Stretch | null>(null)
  const rest = useDeferredValue(view)
  const shown = useMemo(() => (live ? ownStretch(live, view.size, view.today, view.weekStart) : view.stretch), [live, view])
  return (
    <div className={styles.screen}>
      <InsightsBar view={view} shown={shown} />
      <Columns chart={<ChartSection view={view} shown={shown} onLive={setLive} />} view={rest} />
    </div>
  )
}

/** The chart at the head of what stands around it. */
function Columns({ chart, view }: { chart: ReactNode; view: View }) {
  const { rates, felt, weekdays, hours, year } = usePage(view)
  const findings = useFindings(view.index, view.stretch, view.weekStart)
  return (
    <div className={styles.columns}>
      <div className={styles.left}>
        {chart}
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
        {findings && <Anyone findings={findings} stretch={view.stretch} />}
        <KindRates rates={rates} stretch={view.stretch} />
        {findings && <FindingsByKind findings={findings.byKind} stretch={view.stretch} comparisons={comparisonsIn(findings)} />}
      </div>
    </div>
  )
}

const Anyone = memo(function Anyone({ findings, stretch }: { findings: Findings; stretch: Stretch }) {
  return (
    <div className={styles.findings}>
      {findings.anyone.map((finding) => (
        <FindingArticle key={`${finding.what} ${finding.when}`} finding={finding} onOpen={() => openEntries(stretch, finding.what === 'urge' ? 'urge>=1' : 'is:contact')} />
      ))}
      <WeeklyArticle weekly={findings.weekly} onOpen={openEntries} />
    </div>
  )
})
