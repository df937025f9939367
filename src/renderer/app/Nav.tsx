import { ChartLine, FileText, LifeBuoy, type LucideIcon, Map, NotebookPen, Settings, Sun, Users } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { goTo, openReachOut, type PlaceName } from '../navigation/place'
import { Brand } from './Brand'
import styles from './Nav.module.css'
import { SaveState } from './SaveState'

const ICONS: Record<PlaceName, LucideIcon> = {
  today: Sun,
  map: Map,
  people: Users,
  journal: NotebookPen,
  insights: ChartLine,
  plan: FileText,
  settings: Settings,
}
const UPPER: readonly PlaceName[] = ['today', 'map', 'people', 'journal', 'insights', 'plan']

export function Nav({ current }: { current: PlaceName }) {
  const entry = (name: PlaceName) => {
    const Icon = ICONS[name]
    return (
      <button
        key={name}
        type="button"
        className={styles.entry}
        aria-current={name === current ? 'page' : undefined}
        onClick={() => goTo(name)}
      >
        <Icon className={styles.icon} aria-hidden strokeWidth={1.6} />
        <span className={styles.text}>{m.shell.places[name]}</span>
      </button>
    )
  }
  return (
    <nav className={styles.nav} aria-label={m.shell.navigation}>
      <Brand />
      <div className={styles.places}>{UPPER.map(entry)}</div>
      <button type="button" className={styles.reach} aria-keyshortcuts="F2" onClick={openReachOut}>
        <LifeBuoy className={styles.reachIcon} aria-hidden strokeWidth={1.6} />
        <span>{m.shell.reachOut}</span>
      </button>
      <div className={styles.end}>
        {entry('settings')}
        <SaveState />
      </div>
    </nav>
  )
}
