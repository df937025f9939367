// How often each feeling was named with contact and without, all of them shown.
import { memo } from 'react'
import type { FeelingFinding } from '@domain/insight/feeling-findings'
import type { Stretch } from '@domain/insight/buckets'
import { m } from '@domain/messages/messages'
import { Section } from '@ui/Section'
import { IntervalPicture } from './IntervalPicture'
import { openEntries } from './open-entries'
import styles from './KindRows.module.css'

const words = m.insights.feelings

export const FeelingFindings = memo(function FeelingFindings({ findings, stretch }: { stretch: Stretch; findings: readonly FeelingFinding[] }) {
  return (
    <Section label={words.heading}>
      <ul>
        {findings.map((finding) => (
          <li key={finding.feeling} className={styles.row}>
            <div>
              <button type="button" className={styles.name} onClick={() => openEntries(stretch, `feeling:"${finding.feeling}"`)}>
                {finding.feeling}
              </button>
              <p className={`${styles.figures} ${styles.plain}`}>{words.row(words.verdicts[finding.verdict], words.days(finding.namedWith, finding.daysWith), words.days(finding.namedWithout, finding.daysWithout))}</p>
            </div>
            <div className={styles.picture}>
              <IntervalPicture {...finding} small clear={finding.verdict !== 'no-clear-link'} digits={2} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
})
