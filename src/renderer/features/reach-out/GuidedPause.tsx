import { useEffect, useMemo } from 'react'
import { NotebookPen, Pause, Play, SkipForward } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { withoutBold } from '@domain/plan/marked-text'
import type { State } from '@domain/plan/reach-out'
import { goTo } from '@renderer/navigation/place'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { announce } from '@ui/announce'
import { Button } from '@ui/Button'
import styles from './GuidedPause.module.css'
import { PauseClock } from './PauseClock'
import { usePause } from './use-pause'

type Props = { words: string; state: State | null }

const LISTED = 4

/** What to say, and ten minutes walked through one small thing at a time. */
export function GuidedPause({ words, state }: Props) {
  const helps = useNotebook((notebook) => notebook.plan.sections.helps.items)
  const own = useMemo(() => helps.flatMap((item) => (item.type === 'text' && item.text.trim() ? [withoutBold(item.text.trim())] : [])), [helps])
  const steps = own.length > 0 ? own : m.reachOut.steps
  const pause = usePause(steps.length)
  const { phase, step } = pause
  useEffect(() => {
    if (phase === 'done') announce(m.reachOut.pauseDone)
    else if (phase === 'running') announce(m.reachOut.pauseNow(steps[step] ?? ''))
  }, [phase, step, steps])
  return (
    <aside className={styles.side}>
      <h2 className={styles.label}>{m.reachOut.youCouldSay}</h2>
      <p className={styles.say} dir="auto">
        “{words || m.reachOut.say[state ?? 'any']}”
      </p>
      <section className={styles.pause} aria-label={m.reachOut.pauseTitle}>
        <div className={styles.clock}>
          <PauseClock remainingMs={pause.remainingMs} running={phase === 'running'} />
        </div>
        {phase === 'running' || phase === 'stopped' ? (
          <div>
            <p className={styles.place}>{m.reachOut.pausePlace(step + 1, steps.length)}</p>
            <p className={styles.current} dir="auto">
              {steps[step]}
            </p>
            {steps[step + 1] && <p className={styles.then}>{m.reachOut.pauseThen(steps[step + 1] ?? '')}</p>}
          </div>
        ) : (
          <ol className={styles.steps}>
            {steps.slice(0, LISTED).map((each, n) => (
              <li key={n} dir="auto">
                {each}
              </li>
            ))}
            {steps.length > LISTED && <li>{m.reachOut.pauseMore(steps.length - LISTED)}</li>}
          </ol>
        )}
        <div className={styles.actions}>
          {phase === 'running' ? (
            <>
              <Button icon={Pause} onClick={pause.stop}>
                {m.reachOut.pauseStop}
              </Button>
              <Button variant="bare" icon={SkipForward} disabled={step >= steps.length - 1} onClick={pause.next}>
                {m.reachOut.pauseNext}
              </Button>
            </>
          ) : (
            <Button icon={Play} onClick={phase === 'done' ? pause.again : pause.start}>
              {phase === 'fresh' ? m.reachOut.pauseStart : phase === 'done' ? m.reachOut.pauseAgain : m.reachOut.pauseGoOn}
            </Button>
          )}
          {phase !== 'running' && (state === 'urge' || phase === 'done') && (
            <Button variant="bare" icon={NotebookPen} onClick={() => goTo('today', { kind: 'log-urge' })}>
              {m.reachOut.logUrge}
            </Button>
          )}
        </div>
        <p className={styles.note}>{phase === 'done' ? m.reachOut.pauseDone : own.length > 0 ? `${m.reachOut.pauseText} ${m.reachOut.pauseOwn}` : m.reachOut.pauseText}</p>
      </section>
    </aside>
  )
}
