import { useEffect, useRef } from 'react'
import { m } from '@domain/messages/messages'
import type { PlannedMove } from '@domain/network/planned-move'
import type { Supporter } from '@domain/people/supporter'
import { Section } from '@ui/Section'
import { planMove, stopPlanning, useMapSession } from '../map-session'
import { MoveForm } from './MoveForm'
import { MoveNote } from './MoveNote'
import rows from './rows.module.css'

/** What the person means to change with this supporter. `moves`: all that are ahead, soonest first. */
export function MovesSection({ supporter, moves }: { supporter: Supporter; moves: readonly PlannedMove[] }) {
  const planning = useMapSession((session) => (session.planning?.about === supporter.id ? session.planning : null))
  const theirs = moves.filter((move) => move.supporterId === supporter.id)
  const { button, back } = useWayBack(planning !== null)
  return (
    <Section
      label={theirs.length > 1 ? m.moves.several : m.moves.next}
      action={
        planning?.id === null ? undefined : (
          <button ref={button} type="button" className={rows.link} aria-keyshortcuts="p" onClick={() => planMove(supporter.id)}>
            {m.moves.plan}
          </button>
        )
      }
    >
      {planning && planning.id === null && <MoveForm supporter={supporter} onClose={stopPlanning} />}
      {theirs.map((move) =>
        planning?.id === move.id ? (
          <MoveForm key={move.id} supporter={supporter} move={move} onClose={stopPlanning} />
        ) : (
          <MoveNote key={move.id} move={move} supporter={supporter} onGone={back} />
        ),
      )}
    </Section>
  )
}

/** Focus goes back to the way in when the form has closed, or a move is gone. */
function useWayBack(open: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const was = useRef(open)
  useEffect(() => {
    if (was.current && !open) button.current?.focus()
    was.current = open
  }, [open])
  return { button, back: () => button.current?.focus() }
}
