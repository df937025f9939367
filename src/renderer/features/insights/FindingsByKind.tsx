// The same comparison for each kind, all of them shown, none picked.
import { memo } from 'react'
import type { Stretch } from '@domain/insight/buckets'
import type { Finding } from '@domain/insight/goes-together'
import { m } from '@domain/messages/messages'
import type { Kind } from '@domain/people/supporter'
import { KindMark } from '@ui/KindMark'
import { Section } from '@ui/Section'
import { digitsFor } from './finding-digits'
import { IntervalPicture } from './IntervalPicture'
import { decimal } from './numbers'
import { openEntries } from './open-entries'
import styles from './KindRows.module.css'

function verdictWords(finding: Finding): string {
  const words = m.insights.finding
  if (finding.verdict === 'not-enough') return words.byKindWaiting
  if (finding.verdict === 'no-clear-link') return words.byKindUnclear
  const by = decimal(Math.abs(finding.difference), digitsFor(finding))
  return finding.verdict === 'higher' ? words.byKindHigher(by) : words.byKindLower(by)
}

/** `comparisons` is how many are made on the whole screen. */
export const FindingsByKind = memo(function FindingsByKind({ findings, stretch, comparisons }: { stretch: Stretch; findings: readonly Finding[]; comparisons: number }) {
  return (
    <Section label={m.insights.finding.byKind}>
      <ul>
        {findings.map((finding) => (
          <li key={finding.whom} className={styles.row}>
            <div>
              <button type="button" className={styles.name} onClick={() => openEntries(stretch, `kind:${finding.whom}`)}>
                <KindMark kind={finding.whom as Kind} size={15} />
                {m.vocabulary.kindsShort[finding.whom as Kind]}
              </button>
              <p className={styles.figures}>{verdictWords(finding)}</p>
            </div>
            <div className={styles.picture}>
              {finding.verdict !== 'not-enough' && <IntervalPicture {...finding} small clear={finding.verdict !== 'no-clear-link'} digits={digitsFor(finding)} />}
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{m.insights.finding.byChance(comparisons)}</p>
    </Section>
  )
})
