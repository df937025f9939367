import type { DaylioImport } from '@domain/import/daylio-import'
import { m } from '@domain/messages/messages'
import { formatDay, formatTime } from '@ui/dates'
import { MoodSun } from '@ui/MoodSun'
import styles from './DaylioPreview.module.css'

const SHOWN = 8

/** The first entries as they will stand in the journal. */
export function DaylioPreview({ plan, failed }: { plan: DaylioImport; failed: boolean }) {
  const checkIns = plan.change?.checkIns ?? []
  return (
    <div>
      {failed && (
        <p role="alert" className={styles.failed}>
          {m.daylio.failed}
        </p>
      )}
      {plan.skipped > 0 && <p className={styles.text}>{m.daylio.skipped(plan.skipped)}</p>}
      {checkIns.length === 0 ? (
        <p className={styles.text}>{m.daylio.nothingLeft}</p>
      ) : (
        <table className={styles.table}>
          <caption className={styles.caption}>{m.daylio.previewCaption(Math.min(SHOWN, checkIns.length), checkIns.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{m.daylio.columns.when}</th>
              <th scope="col">{m.daylio.columns.mood}</th>
              <th scope="col">{m.daylio.columns.words}</th>
            </tr>
          </thead>
          <tbody>
            {checkIns.slice(0, SHOWN).map((one) => (
              <tr key={one.id}>
                <td className={styles.when}>
                  {formatDay(one.moment.day, 'short')}
                  <br />
                  {formatTime(one.moment)}
                </td>
                <td className={styles.mood}>
                  <MoodSun mood={one.mood} size={36} />
                  {one.mood === null ? m.daylio.noMood : m.vocabulary.moods[one.mood]}
                </td>
                <td className={styles.words}>
                  <span className={styles.feelings}>{one.feelings.join(', ')}</span>
                  {one.sleep !== null && <span className={styles.fact}>{m.journal.sleep(one.sleep.toLocaleString())}</span>}
                  <span className={styles.note}>{one.note.replace(/\n+/g, '\n')}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
