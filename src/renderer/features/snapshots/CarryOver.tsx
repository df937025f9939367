import { useMemo, useState } from 'react'
import type { SnapshotId, SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { previewCarryOver } from '@domain/snapshots/carry-over'
import type { Snapshot } from '@domain/snapshots/snapshot'
import { newId, now, today } from '@renderer/clock'
import { useShownName } from '@renderer/naming'
import { goTo } from '@renderer/navigation/place'
import { apply, useReplica } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { formatDay } from '@ui/dates'
import { Dialog } from '@ui/Dialog'
import styles from './CarryOver.module.css'

/** More names than this are counted rather than listed. */
const MOST_NAMES = 8

/** "Begin again from this one": says in words what will happen, then does it as one step. */
export function CarryOver({ snapshot }: { snapshot: Snapshot }) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button onClick={() => setAsking(true)}>{m.snapshots.carryOver.button}</Button>
      {asking && <Question snapshot={snapshot} onClose={() => setAsking(false)} />}
    </>
  )
}

function Question({ snapshot, onClose }: { snapshot: Snapshot; onClose: () => void }) {
  const book = useNotebook((notebook) => notebook)
  const shown = useShownName()
  const preview = useMemo(() => previewCarryOver(book, snapshot), [book, snapshot])
  const words = m.snapshots.carryOver
  const day = formatDay(snapshot.day, 'long')
  const called = snapshot.name || day
  const names = (ids: readonly SupporterId[]) => {
    const all = ids.map((id) => book.supporters[id] ?? snapshot.supporters[id]).filter((s) => s !== undefined)
    const first = all.slice(0, all.length > MOST_NAMES + 1 ? MOST_NAMES : undefined).map(shown)
    return first.length < all.length ? [...first, words.more(all.length - first.length)] : first
  }
  const sentences = [
    { ids: preview.comeBack, say: words.comeBack },
    { ids: preview.goOff, say: words.goOff },
    { ids: preview.changeCircle, say: words.changeCircle },
    { ids: preview.inPlan, say: words.inPlan },
  ].filter(({ ids }) => ids.length > 0)
  return (
    <Dialog
      open
      title={words.title(called)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{m.common.cancel}</Button>
          <Button variant="fill" onClick={() => void begin(snapshot, called)}>
            {words.go}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{words.drawn(day)}</p>
      <ul className={styles.list}>
        {sentences.map(({ ids, say }) => (
          <li key={say(['.'])}>{say(names(ids))}</li>
        ))}
        {sentences.length === 0 && <li>{words.nothing}</li>}
      </ul>
      <p className={styles.calm}>{words.stays}</p>
      <p className={styles.calm}>{words.keeps}</p>
    </Dialog>
  )
}

/** The map of today is kept first, unless there is nobody on it. Then the new map is shown. */
async function begin(snapshot: Snapshot, called: string): Promise<void> {
  const at = now()
  const anybody = Object.values(useReplica.getState().notebook?.supporters ?? {}).some((s) => s.removedAt === null)
  const keep = anybody ? { id: newId<SnapshotId>(), name: m.snapshots.carryOver.keptName(called).slice(0, 200), at, day: today() } : null
  const answer = await apply({ type: 'snapshot/carry-over', id: snapshot.id, at, keep })
  if (answer.kind === 'applied') goTo('map')
}
