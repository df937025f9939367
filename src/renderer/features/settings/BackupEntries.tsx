import type { GlanceEntry } from '@domain/backups/glance'
import { m } from '@domain/messages/messages'
import { useShownName } from '@renderer/naming'
import { formatDay, formatTime } from '@ui/dates'
import styles from './BackupEntries.module.css'

/** The last entries of a backup, as lines to recognise it by. */
export function BackupEntries({ entries }: { entries: readonly GlanceEntry[] }) {
  const shownName = useShownName()
  const about = (entry: GlanceEntry) => {
    if (entry.kind === 'check-in') return entry.mood === null ? m.journal.checkIn : m.vocabulary.moods[entry.mood]
    return `${entry.who.length > 0 ? m.common.and(entry.who.map(shownName)) : m.journal.someone}, ${m.vocabulary.channels[entry.how].toLowerCase()}`
  }
  return (
    <section className={styles.entries}>
      <h3 className={styles.label}>{m.backups.preview.last}</h3>
      {entries.length === 0 && <p className={styles.none}>{m.backups.preview.noEntries}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <span className={styles.when}>
              {formatDay(entry.moment.day, 'short')}, {formatTime(entry.moment)}
            </span>
            <span className={styles.words}>
              {about(entry)}
              {entry.note && <span className={styles.note}>{entry.note}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
