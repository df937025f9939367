import { X } from 'lucide-react'
import { m } from '@domain/messages/messages'
import type { PlannedMove } from '@domain/network/planned-move'
import { useShownName } from '@renderer/naming'
import { IconButton } from '@ui/IconButton'
import { showPlanned, stopPlanning, useMapSession } from '../map-session'
import inspector from './Inspector.module.css'
import { MoveForm } from './MoveForm'
import { MoveNote } from './MoveNote'
import styles from './PlannedSomeone.module.css'

type Props = {
  /** Null while someone new is being planned. */
  move: PlannedMove | null
  onBack: () => void
}

/** Someone who is not there yet: who it may be, and by when. Changed in place, like everyone else. */
export function PlannedSomeone({ move, onBack }: Props) {
  const shown = useShownName()
  const writing = useMapSession((session) => session.planning?.writing === true)
  const given = useMapSession((session) => session.planning?.name ?? '')
  const leave = () => {
    stopPlanning()
    onBack()
  }
  if (move === null || writing)
    return (
      <>
        <h2 className={inspector.several}>{m.moves.someone.title}</h2>
        <p className={inspector.text}>{m.moves.someone.text}</p>
        <MoveForm supporter={null} move={move ?? undefined} name={given} onClose={move ? () => showPlanned(move.id) : leave} />
      </>
    )
  return (
    <>
      <IconButton icon={X} label={m.map.inspector.close} className={inspector.close} onClick={leave} />
      <p className={styles.label}>{m.moves.someone.shown}</p>
      <h2 className={styles.name}>{shown({ name: move.name, role: '', kind: move.kind, form: 'person' })}</h2>
      <p className={styles.kind}>{m.vocabulary.kinds[move.kind]}</p>
      <MoveNote move={move} supporter={null} onGone={leave} />
    </>
  )
}
