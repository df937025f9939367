import { m } from '@domain/messages/messages'
import { type GuidedStep, isAsked } from '@domain/people/guided-add'
import { SUPPORT_FUNCTIONS, type SupportFunction } from '@domain/people/supporter'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { Toolbar } from '@ui/Toolbar'
import { AskStep } from './AskStep'
import { goToStep, leaveForLater, peopleOf } from './guided-actions'
import styles from './GuidedScreen.module.css'
import { NamesStep } from './NamesStep'
import { WhoStep } from './WhoStep'

const PARTS: readonly { part: keyof typeof m.guided.parts; steps: readonly GuidedStep[] }[] = [
  { part: 'names', steps: ['names'] },
  { part: 'kind', steps: ['kind'] },
  { part: 'circle', steps: ['circle'] },
  { part: 'functions', steps: SUPPORT_FUNCTIONS },
  { part: 'cadence', steps: ['cadence'] },
  { part: 'stance', steps: ['stance'] },
]

/** Everyone named first, then one question at a time over all of them. Left at any point, taken up again at the same one. */
export function GuidedScreen() {
  const round = useNotebook((book) => book.guidedAdd)
  const supporters = useNotebook((book) => book.supporters)
  const people = round ? peopleOf(round, supporters) : []
  const step = people.length === 0 || !round ? 'names' : round.step
  return (
    <div className={styles.screen}>
      <Toolbar title={m.guided.title}>
        <nav className={styles.parts} aria-label={m.guided.partsLabel}>
          <ol className={styles.list}>
            {PARTS.map(({ part, steps }) => (
              <li key={part}>
                <button
                  type="button"
                  className={styles.part}
                  aria-current={steps.includes(step) ? 'step' : undefined}
                  disabled={people.length === 0 && part !== 'names'}
                  onClick={() => steps[0] && void goToStep(steps[0])}
                >
                  {m.guided.parts[part]}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <Button variant="bare" className={styles.leave} onClick={() => void leaveForLater(step)}>
          {m.guided.leave}
        </Button>
      </Toolbar>
      {step === 'names' || !round ? (
        <NamesStep />
      ) : isAsked(step) ? (
        <AskStep key={step} step={step} round={round} people={people} />
      ) : (
        <WhoStep key={step} fn={step satisfies SupportFunction} people={people} />
      )}
    </div>
  )
}
