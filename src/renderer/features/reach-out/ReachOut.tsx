import { useEffect, useMemo, useRef, useState } from 'react'
import { X } from 'lucide-react'
import { crisisHelp } from '@domain/crisis/crisis-lines'
import { m } from '@domain/messages/messages'
import type { State } from '@domain/plan/reach-out'
import { useAppInfo } from '@renderer/navigation/app-info'
import { closeReachOut, goTo as goToPlace } from '@renderer/navigation/place'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { CallNow } from './CallNow'
import { CrisisStrip } from './CrisisStrip'
import { GuidedPause } from './GuidedPause'
import { NextOnes } from './NextOnes'
import { Nobody } from './Nobody'
import styles from './ReachOut.module.css'
import { StateChips } from './StateChips'
import { linesFor, targetsFor } from './targets'

/** Whom to reach now, in what order, what to say, and what to do for ten minutes. */
export function ReachOut() {
  const book = useNotebook((notebook) => notebook)
  const system = useAppInfo((app) => app.info?.country ?? null)
  const [state, setState] = useState<State | null>(null)
  const [at, setAt] = useState(0)
  const title = useRef<HTMLHeadingElement>(null)
  const help = useMemo(() => crisisHelp(book.settings.country ?? system, book.crisis), [book.settings.country, book.crisis, system])
  const lines = useMemo(() => linesFor(book, help), [book, help])
  const targets = useMemo(() => targetsFor(book, state, lines), [book, state, lines])
  const target = targets[Math.min(at, targets.length - 1)]

  // Only someone else's heading takes the focus: the chips above keep theirs while they change whom to try.
  const moved = useRef(true)
  useEffect(() => {
    if (moved.current) title.current?.focus()
    moved.current = false
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) closeReachOut()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  const choose = (next: State | null) => {
    setState(next)
    setAt(0)
  }
  const goTo = (index: number) => {
    setAt(index)
    moved.current = true
  }
  const hasPeople = targets.some((each) => each.kind === 'person')
  return (
    <div className={styles.frame}>
      <div className={styles.page}>
        <header className={styles.head}>
          <StateChips state={state} onChoose={choose} />
          <Button variant="bare" icon={X} className={styles.close} onClick={closeReachOut}>
            {m.common.close} <kbd className={styles.key}>{m.reachOut.closeKey}</kbd>
          </Button>
        </header>
        <div className={styles.now}>
          {!hasPeople && <Nobody titleRef={target ? undefined : title} />}
          {target && (
            <CallNow key={target.id} target={target} titleRef={title} last={at >= targets.length - 1} onNext={() => goTo(at >= targets.length - 1 ? 0 : at + 1)} />
          )}
          {/* Without people the crisis lines below say who comes next. */}
          {hasPeople && <NextOnes targets={targets.slice(at + 1, at + 4)} onChoose={(offset) => goTo(at + 1 + offset)} />}
        </div>
        <GuidedPause words={target?.kind === 'person' ? target.words : ''} state={state} />
        <CrisisStrip
          lines={lines}
          help={help}
          onCountry={(country) => void apply({ type: 'settings/edit', patch: { country } })}
          onChange={() => goToPlace('settings', { kind: 'crisis-lines' })}
        />
      </div>
    </div>
  )
}
