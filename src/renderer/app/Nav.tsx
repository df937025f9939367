import { useEffect, useRef } from 'react'
import { Camera, ChartLine, EyeOff, FileText, Grid2x2, LifeBuoy, Lock, type LucideIcon, Map, NotebookPen, Settings, Sigma, Sun, Users } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { askToLock } from '../navigation/lock'
import { goTo, openReachOut, PLACES, type PlaceName, WITHIN } from '../navigation/place'
import { usePassphrase } from '../notebook/passphrase'
import { Brand } from './Brand'
import { runCommand } from './commands'
import styles from './Nav.module.css'
import { SaveState } from './SaveState'

const ICONS: Record<PlaceName, LucideIcon> = {
  today: Sun,
  map: Map,
  coverage: Grid2x2,
  numbers: Sigma,
  snapshots: Camera,
  people: Users,
  journal: NotebookPen,
  insights: ChartLine,
  plan: FileText,
  settings: Settings,
}
const UPPER = PLACES.filter((name) => name !== 'settings' && !WITHIN[name])
const within = (place: PlaceName) => PLACES.filter((name) => WITHIN[name] === place)

/** The places. Those within the one that is open stand beneath it. */
export function Nav({ current }: { current: PlaceName }) {
  // With a passphrase, locking covers as well.
  const sealed = usePassphrase(({ state }) => state?.isSet === true)
  const open = WITHIN[current] ?? current
  const here = useRef<HTMLButtonElement>(null)
  // The places scroll in a low window: where one is stays in sight.
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), [current])
  const entry = (name: PlaceName) => {
    const Icon = ICONS[name]
    return (
      <button
        key={name}
        ref={name === current ? here : undefined}
        type="button"
        className={WITHIN[name] ? `${styles.entry} ${styles.within}` : styles.entry}
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
      <div className={styles.places}>{UPPER.flatMap((name) => (name === open ? [name, ...within(name)] : [name])).map(entry)}</div>
      <button type="button" className={styles.reach} aria-keyshortcuts="F2" onClick={openReachOut}>
        <LifeBuoy className={styles.reachIcon} aria-hidden strokeWidth={1.6} />
        <span>{m.shell.reachOut}</span>
      </button>
      <div className={styles.end}>
        {entry('settings')}
        {!sealed && (
          <button type="button" className={`${styles.entry} ${styles.cover}`} aria-keyshortcuts="F8" onClick={() => runCommand('cover')}>
            <EyeOff className={styles.icon} aria-hidden strokeWidth={1.6} />
            <span className={styles.text}>{m.shell.cover}</span>
          </button>
        )}
        <button type="button" className={styles.entry} aria-keyshortcuts="Control+L Meta+L" onClick={askToLock}>
          <Lock className={styles.icon} aria-hidden strokeWidth={1.6} />
          <span className={styles.text}>{m.shell.lock}</span>
        </button>
        <SaveState />
      </div>
    </nav>
  )
}
