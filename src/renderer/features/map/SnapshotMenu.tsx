import { Camera, ChevronDown, Layers } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { newestFirst } from '@domain/snapshots/dated-map'
import { useAppInfo } from '@renderer/navigation/app-info'
import { goTo } from '@renderer/navigation/place'
import { keepSnapshot } from '@renderer/notebook/keep-snapshot'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { formatDay } from '@ui/dates'
import { Menu } from '@ui/Menu'
import styles from './MapToolbar.module.css'

/** As many dates as a menu holds at a glance; the others are in Snapshots. */
const LONGEST = 8

/** The day the map shows: today. Other days open in Snapshots. */
export function SnapshotMenu() {
  const mac = useAppInfo((app) => app.info?.platform === 'mac')
  const snapshots = useNotebook((book) => book.snapshots)
  const dates = newestFirst(snapshots).slice(0, LONGEST)
  return (
    <Menu
      label={m.snapshots.menu.label}
      align="end"
      trigger={
        <button type="button" className={styles.day}>
          <Layers aria-hidden strokeWidth={1.6} />
          {m.snapshots.today}
          <ChevronDown aria-hidden strokeWidth={1.6} />
        </button>
      }
      items={[
        { id: 'keep', label: m.snapshots.keep, icon: Camera, keys: mac ? '⇧⌘S' : 'Ctrl Shift S', onSelect: () => void keepSnapshot() },
        { id: 'dates', line: true },
        ...dates.map(({ id, day, name }) => ({ id, label: m.snapshots.dayAndName(formatDay(day, 'long'), name), onSelect: () => goTo('snapshots', { kind: 'show-snapshot', id }) })),
        { id: 'all', label: m.snapshots.menu.all, onSelect: () => goTo('snapshots') },
      ]}
    />
  )
}
