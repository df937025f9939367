import { m } from '@domain/messages/messages'
import type { PlannedMove } from '@domain/network/planned-move'
import type { Supporter } from '@domain/people/supporter'
import { today } from '@renderer/clock'
import { carryOut, dropMove, moveInWords } from '@renderer/entry/planned-moves'
import { useNaming, useShownName } from '@renderer/naming'
import { formatDay } from '@ui/dates'
import { choose, planMove } from '../map-session'
import styles from './MoveNote.module.css'
import rows from './rows.module.css'

type Props = { move: PlannedMove; supporter: Supporter | null; onGone: () => void }

/** One planned move in words, and the three things that can come of it. */
export function MoveNote({ move, supporter, onGone }: Props) {
  const shown = useShownName()
  const hidden = useNaming((state) => state.naming !== 'names')
  const name = shown(supporter ?? { name: move.name, role: '', kind: move.kind, form: 'person' })
  const day = move.by && formatDay(move.by, 'long')
  const passed = move.by !== null && move.by < today()
  const done = async () => {
    const newcomer = await carryOut(move)
    if (newcomer) choose([newcomer])
    else onGone()
  }
  return (
    <div className={styles.move}>
      <p className={styles.what}>{m.moves.line(moveInWords(move, supporter), passed ? null : day)}</p>
      {passed && day && <p className={styles.passed}>{m.moves.passed(day)}</p>}
      {move.note !== '' && !hidden && <p className={styles.note}>{move.note}</p>}
      <div className={styles.act}>
        <button type="button" className={rows.link} aria-label={m.moves.doneFor(name)} onClick={() => void done()}>
          {m.moves.done}
        </button>
        <button type="button" className={styles.quiet} aria-label={m.moves.editFor(name)} onClick={() => planMove(move.supporterId, move.id)}>
          {m.moves.edit}
        </button>
        <button type="button" className={styles.quiet} aria-label={m.moves.dropFor(name)} onClick={() => void dropMove(move.id).then(onGone)}>
          {m.moves.drop}
        </button>
      </div>
    </div>
  )
}
