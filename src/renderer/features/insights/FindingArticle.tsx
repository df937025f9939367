// One comparison, said in a sentence, drawn as an interval, with both day counts.
import { type Finding, LEAST_DAYS } from '@domain/insight/goes-together'
import { m } from '@domain/messages/messages'
import { IntervalPicture } from './IntervalPicture'
import { decimal } from './numbers'
import { digitsFor } from './finding-digits'
import styles from './FindingArticle.module.css'

export function FindingArticle({ finding, onOpen }: { finding: Finding; /** The entries behind it. */ onOpen: () => void }) {
  const words = m.insights.finding
  if (finding.verdict === 'not-enough')
    return (
      <article className={styles.finding}>
        <h3 className={styles.label}>{words.notEnough}</h3>
        <p className={styles.quiet}>{words.plain(finding)}</p>
        <p className={styles.fine}>{words.waiting(finding.daysWith, finding.daysWithout, LEAST_DAYS)}</p>
      </article>
    )
  const clear = finding.verdict !== 'no-clear-link'
  const digits = digitsFor(finding)
  const by = decimal(Math.abs(finding.difference), digits)
  return (
    <article className={styles.finding}>
      <h3 className={styles.label}>{clear ? words.together : words.unclear}</h3>
      <p className={clear ? styles.statement : styles.quiet}>
        {finding.verdict === 'higher' ? words.higher(finding, by) : finding.verdict === 'lower' ? words.lower(finding, by) : words.plain(finding)}
      </p>
      <IntervalPicture {...finding} clear={clear} digits={digits} />
      <p className={styles.fine}>
        {words.interval(decimal(finding.low, digits), decimal(finding.high, digits), finding.daysWith, finding.daysWithout)}
        {clear && (
          <>
            <br />
            {words.notCause}
          </>
        )}
        <br />
        <button type="button" className={styles.open} onClick={onOpen}>
          {words.open(finding.what)}
        </button>
      </p>
    </article>
  )
}
