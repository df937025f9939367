import { Trash2 } from 'lucide-react'
import { m } from '@domain/messages/messages'
import type { Snapshot } from '@domain/snapshots/snapshot'
import { Button } from '@ui/Button'
import { CarryOver } from './CarryOver'
import { ChangeStory } from './ChangeStory'
import { MoodBetween } from './MoodBetween'
import { NameAndNote } from './NameAndNote'
import { PictureLegend } from './PictureLegend'
import { OverlayPlate, PlainPlate } from './Plates'
import { useSnapshots } from './snapshots-session'
import styles from './Spread.module.css'
import type { Side } from './use-pair'
import { WhoStoodWhere } from './WhoStoodWhere'

type Props = { snapshot: Snapshot; shown: Side; then: Side; now: Side; onRemove: () => void }

/** The open spread: the picture, and beside it what there is to read. */
export function Spread({ snapshot, shown, then, now, onRemove }: Props) {
  const view = useSnapshots((session) => session.view)
  const fresh = useSnapshots((session) => session.fresh === snapshot.id)
  return (
    <div className={styles.spread} data-view={view}>
      <div className={styles.pictures}>
        {view === 'alone' && (
          <>
            <PlainPlate side={shown} caption={m.snapshots.past} moons />
            <PictureLegend marks />
          </>
        )}
        {view === 'overlay' && <OverlayPlate then={then} now={now} />}
        {view === 'beside' && (
          <>
            <PlainPlate side={then} caption={m.snapshots.then} />
            <PlainPlate side={now} caption={m.snapshots.after} />
            <PictureLegend marks={false} />
          </>
        )}
      </div>
      <aside className={styles.words} aria-label={view === 'alone' ? m.snapshots.mapOf(shown.day) : m.snapshots.from(then.label, now.day)}>
        {view === 'alone' ? (
          <>
            <h2 className={styles.title}>{shown.label}</h2>
            <NameAndNote key={snapshot.id} snapshot={snapshot} fresh={fresh} />
            <WhoStoodWhere side={shown} />
          </>
        ) : (
          <>
            <ChangeStory then={then} now={now} />
            <MoodBetween from={then.map.day} to={now.map.day} />
          </>
        )}
        <div className={styles.actions}>
          <CarryOver snapshot={snapshot} />
          <Button variant="bare" icon={Trash2} onClick={onRemove}>
            {m.snapshots.remove}
          </Button>
        </div>
      </aside>
    </div>
  )
}
