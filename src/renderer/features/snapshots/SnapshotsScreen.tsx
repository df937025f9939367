import { Camera } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { m } from '@domain/messages/messages'
import type { SnapshotId } from '@domain/ids'
import { keepSnapshot } from '@renderer/notebook/keep-snapshot'
import { purposeServed, usePlace } from '@renderer/navigation/place'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { formatDay } from '@ui/dates'
import { Segmented } from '@ui/Segmented'
import { Select } from '@ui/Select'
import { Toolbar } from '@ui/Toolbar'
import { NoSnapshots } from './NoSnapshots'
import { compareWith, lookAs, show, showAsItWas, useSnapshots, VIEWS } from './snapshots-session'
import styles from './SnapshotsScreen.module.css'
import { Spread } from './Spread'
import { Timeline } from './Timeline'
import { usePair } from './use-pair'
import { useSnapshotKey } from './use-snapshot-key'

/** The maps kept over time: dates at the left, the picture in the middle, what changed at the right. */
export function SnapshotsScreen() {
  const pair = usePair()
  const { snapshots, today, shown, then, now } = pair
  const view = useSnapshots((session) => session.view)
  const purpose = usePlace((place) => place.purpose)
  const open = useNotebook((book) => (shown && shown.id !== 'today' ? book.snapshots[shown.id] : undefined))
  const timeline = useRef<HTMLDivElement>(null)
  const anybody = Object.keys(today.map.supporters).length > 0
  const keep = () => {
    if (anybody) void keepSnapshot().then((id) => id && showAsItWas(id, true))
  }
  useSnapshotKey(keep)
  useEffect(() => {
    if (purpose?.kind !== 'show-snapshot') return
    showAsItWas(purpose.id)
    purposeServed()
  }, [purpose])
  const remove = async (id: SnapshotId) => {
    const at = snapshots.findIndex((snapshot) => snapshot.id === id)
    const next = snapshots[at + 1] ?? snapshots[at - 1]
    const answer = await apply({ type: 'snapshot/remove', id })
    if (answer.kind !== 'applied') return
    if (next) show(next.id)
    // The button went away with its snapshot: the keyboard goes on from the date open now, or from the page.
    requestAnimationFrame(() => (timeline.current?.querySelector<HTMLInputElement>('input:checked') ?? document.querySelector('main'))?.focus())
  }
  const other = then && now && shown ? (then.id === shown.id ? now : then) : today
  return (
    <div className={styles.screen}>
      <Toolbar title={m.snapshots.title}>
        {open && (
          <>
            <Button variant="fill" icon={Camera} disabled={!anybody} onClick={keep} aria-keyshortcuts="Control+Shift+S">
              {m.snapshots.keep}
            </Button>
            <span className={styles.look}>
              <Segmented label={m.snapshots.view} hideLabel value={view} options={VIEWS.map((value) => ({ value, label: m.snapshots.views[value] }))} onChange={lookAs} />
              <span className={styles.with} data-hidden={view === 'alone' ? '' : undefined}>
                <span aria-hidden>{m.snapshots.with}</span>
                <Select
                  label={m.snapshots.compareWith}
                  hideLabel
                  value={other.id}
                  options={[
                    { value: 'today' as const, label: m.snapshots.today },
                    ...snapshots.filter((one) => one.id !== open.id).map((one) => ({ value: one.id, label: m.snapshots.dayAndName(formatDay(one.day, 'long'), one.name) })),
                  ]}
                  onChange={compareWith}
                />
              </span>
            </span>
          </>
        )}
      </Toolbar>
      {open && shown && then && now ? (
        <div className={styles.body}>
          <div className={styles.dates} ref={timeline}>
            <Timeline pair={pair} comparing={view !== 'alone'} />
          </div>
          <div className={styles.page}>
            <Spread snapshot={open} shown={shown} then={then} now={now} onRemove={() => void remove(open.id)} />
          </div>
        </div>
      ) : (
        <NoSnapshots anybody={anybody} onKeep={keep} />
      )}
    </div>
  )
}
