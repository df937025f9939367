// Mood with and without each trigger that was named often enough, all of them shown.
import { memo } from 'react'
import type { TriggerFinding } from '@domain/insight/trigger-findings'
import type { Stretch } from '@domain/insight/buckets'
import { m } from '@domain/messages/messages'
import { Section } from '@ui/Section'
import { digitsFor } from './finding-digits'
import { IntervalPicture } from './IntervalPicture'
import { decimal } from './numbers'
import { openEntries } from './open-entries'
import styles from './KindRows.module.css'

const words = m.insights.finding

export const TriggerFindings = memo(function TriggerFindings({ findings, stretch }: { stretch: Stretch; findings: readonly TriggerFinding[] }) {
  return (
    <Section label={m.insights.triggers.heading}>
      <ul>
        {findings.map((finding) => (
          <li key={finding.trigger} className={styles.row}>
            <div>
              <button type="button" className={styles.name} onClick={() => openEntries(stretch, `trigger:"${finding.trigger}"`)}>
                {finding.trigger}
              </button>
              <p className={`${styles.figures} ${styles.plain}`}>{m.insights.triggers.row(verdictWords(finding), m.insights.triggers.days(finding.daysWith, finding.daysWithout))}</p>
            </div>
            <div className={styles.picture}>
              <IntervalPicture {...finding} small clear={finding.verdict !== 'no-clear-link'} digits={digitsFor(finding)} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
})

function verdictWords(finding: TriggerFinding): string {
  const by = decimal(Math.abs(finding.difference), digitsFor(finding))
  return finding.verdict === 'higher' ? words.byKindHigher(by) : finding.verdict === 'lower' ? words.byKindLower(by) : words.byKindUnclear
}
