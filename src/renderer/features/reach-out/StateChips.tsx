import { useId } from 'react'
import { m } from '@domain/messages/messages'
import { type State, STATES } from '@domain/plan/reach-out'
import styles from './StateChips.module.css'

type Props = { state: State | null; onChoose: (state: State | null) => void }

/** What it is right now; pressing the chosen one again takes it back. */
export function StateChips({ state, onChoose }: Props) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className={styles.row}>
      <span id={id} className={styles.label}>
        {m.reachOut.rightNow}
      </span>
      {STATES.map((each) => (
        <button key={each} type="button" className={styles.chip} aria-pressed={each === state} onClick={() => onChoose(each === state ? null : each)}>
          {m.reachOut.states[each]}
        </button>
      ))}
    </div>
  )
}
