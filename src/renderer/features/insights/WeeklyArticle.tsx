// Week by week: each whole week a dot, and whether contacts and mood rise and fall together.
import { memo } from 'react'
import type { Stretch } from '@domain/insight/buckets'
import { LEAST_PAIRS } from '@domain/insight/spearman'
import { LAGS, verdictOf, type WeeklyLink } from '@domain/insight/weekly-link'
import { m } from '@domain/messages/messages'
import { addDays } from '@domain/time/day-key'
import styles from './FindingArticle.module.css'
import { decimal } from './numbers'
import { WeekDots } from './WeekDots'

const words = m.insights.weekly

export const WeeklyArticle = memo(function WeeklyArticle({ weekly, onOpen }: { weekly: WeeklyLink; /** The entries behind it. */ onOpen: (days: Stretch) => void }) {
  const same = weekly.links.find(({ lag }) => lag === 0)?.link ?? null
  const [first, last] = [weekly.weeks[0], weekly.weeks.at(-1)]
  const verdict = same && verdictOf(same)
  return (
    <article className={styles.finding}>
      <h3 className={styles.label}>{words.heading}</h3>
      <p className={verdict === null || verdict === 'no-clear-link' ? styles.quiet : styles.statement}>
        {verdict === null ? words.notEnough : verdict === 'no-clear-link' ? words.unclear : words[verdict]}
      </p>
      {weekly.weeks.length > 1 && <WeekDots weeks={weekly.weeks} />}
      {same ? (
        <>
          <p className={styles.fine}>
            {words.figures(decimal(same.rho, 2), decimal(same.low, 2), decimal(same.high, 2), same.pairs)}
            {verdict !== 'no-clear-link' && ` ${m.insights.finding.notCause}`}
          </p>
          <p className={styles.fine}>
            {LAGS.filter((lag) => lag !== 0).map((lag) => {
              const link = weekly.links.find((one) => one.lag === lag)?.link
              return (
                <span key={lag} className={styles.lag}>
                  {words.row(words.lags[lag], link ? `${words.verdicts[verdictOf(link)]} (ρ ${decimal(link.rho, 2)})` : m.insights.finding.byKindWaiting)}
                </span>
              )
            })}
          </p>
          <p className={styles.fine}>{words.scale}</p>
        </>
      ) : (
        <p className={styles.fine}>{words.waiting(weekly.weeks.length, LEAST_PAIRS)}</p>
      )}
      {first && last && (
        <p className={styles.fine}>
          <button type="button" className={styles.open} onClick={() => onOpen({ from: first.from, to: addDays(last.from, 6) })}>
            {words.open}
          </button>
        </p>
      )}
    </article>
  )
})
