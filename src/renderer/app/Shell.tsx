import { Activity, Suspense, useDeferredValue, useEffect, useRef } from 'react'
import { m } from '@domain/messages/messages'
import { announce } from '@ui/announce'
import { landmark } from '@ui/landmark'
import { SetUpDialog } from '../entry/set-up/SetUpDialog'
import { useAskedToLock } from '../navigation/lock'
import { usePlace } from '../navigation/place'
import { useReplica } from '../notebook/store'
import { runCommand } from './commands'
import { ErrorBoundary } from './ErrorBoundary'
import { ExampleBanner } from './ExampleBanner'
import { Nav } from './Nav'
import { Palette } from './palette/Palette'
import { fetchAhead, ReachOutScreen, screens } from './screens'
import styles from './Shell.module.css'
import { ToastBar } from './ToastBar'
import { useGlobalKeys } from './use-global-keys'
import { useIdleLock } from './use-idle-lock'
import { useKeepUnfinished } from './use-keep-unfinished'
import { useUndoToast } from './use-undo-toast'
import { useUnexpected } from './use-unexpected'

/** Navigation beside the current place. Reach out takes the whole window; the place waits behind it as it was left. */
export function Shell() {
  const current = usePlace((place) => place.name)
  const asked = usePlace((place) => place.reachOutOpen)
  // The screen before stays until the next one is ready: no blank in between.
  const name = useDeferredValue(current)
  const reachOutOpen = useDeferredValue(asked)
  const example = useReplica((replica) => replica.mode === 'example')
  const main = useRef<HTMLElement>(null)
  const reach = useRef<HTMLElement>(null)
  /** What had the focus last in the place: it gets it back when Reach out closes. */
  const lastFocused = useRef<HTMLElement | null>(null)
  const before = useRef({ name, reachOutOpen })
  useGlobalKeys()
  useAskedToLock(() => runCommand('lock'))
  useIdleLock()
  useKeepUnfinished()
  useUndoToast()
  useUnexpected()
  useEffect(fetchAhead, [])
  useEffect(() => {
    landmark.current = reachOutOpen ? reach.current : main.current
  }, [reachOutOpen])
  useEffect(() => {
    const was = before.current
    before.current = { name, reachOutOpen }
    if (was.name === name && was.reachOutOpen === reachOutOpen) return
    announce(reachOutOpen ? m.shell.reachOut : m.shell.places[name])
    const nobody = () => document.activeElement === null || document.activeElement === document.body
    if (was.reachOutOpen && was.name === name && nobody()) lastFocused.current?.focus({ preventScroll: true })
    // Whatever had the focus is gone with its screen: begin at the new one.
    if (nobody()) (reachOutOpen ? reach : main).current?.focus()
  }, [name, reachOutOpen])

  const Screen = screens[name]
  return (
    <div className={styles.window}>
      <Activity mode={reachOutOpen ? 'hidden' : 'visible'}>
        <div className={styles.row} onFocus={(event) => (lastFocused.current = event.target)}>
          <Nav current={current} />
          <div className={styles.side}>
            {example && <ExampleBanner />}
            <main ref={main} tabIndex={-1} className={styles.main}>
              <ErrorBoundary resetKey={name}>
                <Suspense>
                  <Screen />
                </Suspense>
              </ErrorBoundary>
            </main>
          </div>
        </div>
        <SetUpDialog />
      </Activity>
      {reachOutOpen && (
        <main ref={reach} tabIndex={-1} className={styles.whole}>
          <ErrorBoundary resetKey="reach-out">
            <Suspense>
              <ReachOutScreen />
            </Suspense>
          </ErrorBoundary>
        </main>
      )}
      <Palette />
      <ToastBar alone={reachOutOpen} />
    </div>
  )
}
