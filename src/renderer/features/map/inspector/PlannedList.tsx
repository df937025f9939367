import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import type { PlannedMove } from '@domain/network/planned-move'
import type { Supporter } from '@domain/people/supporter'
import { today } from '@renderer/clock'
import { moveInWords } from '@renderer/entry/planned-moves'
import { useShownName } from '@renderer/naming'
import { formatDay } from '@ui/dates'
import { PlannedMark } from '@ui/PlannedMark'
import { Section } from '@ui/Section'
import { choose, planMove, showPlanned } from '../map-session'
import overview from './Overview.module.css'
import styles from './PlannedList.module.css'
import rows from './rows.module.css'

const MOST = 5

/** Everything planned, for when nobody is chosen. */
export function PlannedList({ moves, byId }: { moves: readonly PlannedMove[]; byId: ReadonlyMap<SupporterId, Supporter> }) {
  const shown = useShownName()
  return (
    <Section
      level={2}
      label={m.moves.several}
      action={
        <button type="button" className={rows.link} onClick={() => planMove(null)}>
          {m.moves.someone.plan}
        </button>
      }
    >
      {moves.length === 0 && <p className={overview.none}>{m.moves.none}</p>}
      <ul>
        {moves.slice(0, MOST).map((move) => {
          const supporter = (move.supporterId && byId.get(move.supporterId)) || null
          return (
            <li key={move.id}>
              <button type="button" className={styles.move} onClick={() => (supporter ? choose([supporter.id]) : showPlanned(move.id))}>
                <PlannedMark kind={supporter?.kind ?? move.kind} />
                <span className={styles.who}>
                  <span className={styles.name}>{shown(supporter ?? { name: move.name, role: '', kind: move.kind, form: 'person' })}</span>
                  <span className={styles.what}>{moveInWords(move, supporter)}</span>
                </span>
                {move.by && <span className={move.by < today() ? `${overview.days} ${styles.passed}` : overview.days}>{formatDay(move.by, 'short')}</span>}
              </button>
            </li>
          )
        })}
      </ul>
      {moves.length > MOST && <p className={overview.none}>{m.moves.more(moves.length - MOST)}</p>}
    </Section>
  )
}
