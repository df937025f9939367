import { Trash2 } from 'lucide-react'
import type { TrackerId } from '@domain/ids'
import { type Tracker, TRACKER_SCALES } from '@domain/journal/tracker'
import { m } from '@domain/messages/messages'
import { newId } from '@renderer/clock'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { IconButton } from '@ui/IconButton'
import { Select } from '@ui/Select'
import { NewName } from './NewName'
import { OwnName } from './OwnName'
import styles from './SetUp.module.css'

const scales = TRACKER_SCALES.map((value) => ({ value, label: m.setUp.scales[value] }))
const put = (tracker: Tracker) => void apply({ type: 'tracker/put', tracker })

export function TrackerRows() {
  const trackers = useNotebook((book) => book.trackers)
  const checkIns = useNotebook((book) => book.checkIns)
  const answered = new Set(Object.values(checkIns).flatMap((checkIn) => Object.keys(checkIn.trackers ?? {})))
  return (
    <>
      <ul className={styles.rows}>
        {Object.values(trackers).map((tracker) => (
          <li key={tracker.id} className={styles.row}>
            <OwnName label={`${m.setUp.trackerName}: ${tracker.name}`} name={tracker.name} onRename={(name) => put({ ...tracker, name })} />
            <div className={styles.choice}>
              {/* Answers already given were given on this scale. */}
              {answered.has(tracker.id) ? (
                <span className={styles.fixed}>{m.setUp.scales[tracker.scale]}</span>
              ) : (
                <Select hideLabel label={`${m.setUp.scale}: ${tracker.name}`} value={tracker.scale} options={scales} onChange={(scale) => put({ ...tracker, scale })} />
              )}
            </div>
            <Button variant="bare" aria-label={`${tracker.stopped ? m.setUp.askAgain : m.setUp.stop}: ${tracker.name}`} onClick={() => put({ ...tracker, stopped: !tracker.stopped })}>
              {tracker.stopped ? m.setUp.askAgain : m.setUp.stop}
            </Button>
            <IconButton icon={Trash2} label={m.setUp.removeTracker(tracker.name)} onClick={() => void apply({ type: 'tracker/remove', id: tracker.id })} />
          </li>
        ))}
      </ul>
      <NewName label={m.setUp.newTracker} onAdd={(name) => put({ id: newId<TrackerId>(), name, scale: 'yes-no', stopped: false })} />
    </>
  )
}
