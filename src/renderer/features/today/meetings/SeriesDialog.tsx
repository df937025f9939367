import { useState } from 'react'
import { Plus, X } from 'lucide-react'
import type { Series } from '@domain/journal/series'
import { m } from '@domain/messages/messages'
import { useNaming } from '@renderer/naming'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { formatClock } from '@ui/dates'
import { Dialog } from '@ui/Dialog'
import { IconButton } from '@ui/IconButton'
import { Section } from '@ui/Section'
import { CalendarFile } from './CalendarFile'
import { nameOfMeeting } from './meeting-name'
import styles from './SeriesDialog.module.css'
import { SeriesForm } from './SeriesForm'

/** What comes again: each series, one being written, and the file for another calendar. */
export function SeriesDialog({ onClose }: { onClose: () => void }) {
  const series = useNotebook((book) => book.series)
  const supporters = useNotebook((book) => book.supporters)
  const naming = useNaming((state) => state.naming)
  const [writing, setWriting] = useState<Series | 'new' | null>(null)
  const times = (one: Series) =>
    one.times.map(({ weekday, occurrence, from }) => `${m.vocabulary.occurrences[occurrence]} ${m.vocabulary.weekdays[weekday]}, ${formatClock(from)}`).join('; ')
  return (
    <Dialog open title={m.meetings.title} onClose={onClose}>
      <p className={styles.text}>{m.meetings.intro}</p>
      {writing ? (
        <SeriesForm series={writing === 'new' ? null : writing} onDone={() => setWriting(null)} />
      ) : (
        <>
          <ul>
            {Object.values(series).map((one) => {
              const name = nameOfMeeting(one, supporters, naming)
              return (
                <li key={one.id} className={styles.row}>
                  <div>
                    <b className={styles.name}>{name}</b>
                    <span className={styles.times}>{times(one)}</span>
                  </div>
                  <Button variant="bare" aria-label={`${m.common.edit}: ${name}`} onClick={() => setWriting(one)}>
                    {m.common.edit}
                  </Button>
                  <IconButton icon={X} label={m.meetings.remove(name)} onClick={() => void apply({ type: 'series/remove', id: one.id })} />
                </li>
              )
            })}
          </ul>
          <Button icon={Plus} className={styles.add} onClick={() => setWriting('new')}>
            {m.meetings.add}
          </Button>
          <Section label={m.meetings.calendarTitle}>
            <CalendarFile />
          </Section>
        </>
      )}
    </Dialog>
  )
}
