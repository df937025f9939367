import { Suspense, useDeferredValue, useEffect, useRef } from 'react'
import { m } from '@domain/messages/messages'
import { announce } from '@ui/announce'
import { usePlace } from '../navigation/place'
import { useReplica } from '../notebook/store'
import { ErrorBoundary } from './ErrorBoundary'
import { ExampleBanner } from './ExampleBanner'
import { Nav } from './Nav'
import { fetchAhead, ReachOutScreen, screens } from './screens'
import styles from './Shell.module.css'
import { ToastBar } from './ToastBar'
import { useGlobalKeys } from './use-global-keys'
import { useUndoToast } from './use-undo-toast'
import { useUnexpected } from './use-unexpected'

/** Navigation beside the current place; Reach out takes the whole window. */
export function Shell() {
  const current = usePlace((place) => place.name)
  const asked = usePlace((place) => place.reachOutOpen)
  // The screen before stays until the next one is ready: no blank in between.
  const name = useDeferredValue(current)
  const reachOutOpen = useDeferredValue(asked)
  const example = useReplica((replica) => replica.mode === 'example')
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  useGlobalKeys()
  useUndoToast()
  useUnexpected()
  useEffect(fetchAhead, [])
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    announce(reachOutOpen ? m.shell.reachOut : m.shell.places[name])
    // Whatever had the focus is gone with its screen: begin at the new one.
    if (document.activeElement === document.body) main.current?.focus()
  }, [name, reachOutOpen])

  const Screen = screens[name]
  if (reachOutOpen)
    return (
      <div className={styles.window}>
        <div className={styles.row}>
          <main ref={main} tabIndex={-1} className={styles.main}>
            <ErrorBoundary resetKey="reach-out">
              <Suspense>
                <ReachOutScreen />
              </Suspense>
            </ErrorBoundary>
          </main>
        </div>
        <ToastBar />
      </div>
    )
  return (
    <div className={styles.window}>
      <div className={styles.row}>
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
      <ToastBar />
    </div>
  )
}
