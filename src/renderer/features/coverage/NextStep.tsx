import { useState } from 'react'
import type { PlannedMoveId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { couldGive } from '@domain/network/coverage-grid'
import type { PlannedMove } from '@domain/network/planned-move'
import type { Supporter } from '@domain/people/supporter'
import { newId, now, today } from '@renderer/clock'
import { useShownName } from '@renderer/naming'
import { apply } from '@renderer/notebook/store'
import { announce } from '@ui/announce'
import { Button } from '@ui/Button'
import { OnMap } from '@ui/OnMap'
import { TextField } from '@ui/TextField'
import type { Cell } from './coverage-session'
import styles from './panel.module.css'

/** One step towards a gap: plan to ask the closest who could, else plan to add someone. */
export function NextStep({ cell: { kind, fn }, supporters }: { cell: Cell; supporters: readonly Supporter[] }) {
  const shown = useShownName()
  const words = m.coverage.gap
  const [first, ...others] = couldGive(supporters, kind, fn, today())
  const [name, setName] = useState(words.addSuggested(kind, fn))
  const [planned, setPlanned] = useState('')
  const plan = async (move: Pick<PlannedMove, 'what' | 'supporterId' | 'name'>, done: string) => {
    const answer = await apply({
      type: 'planned-move/add',
      move: { ...move, id: newId<PlannedMoveId>(), kind, circle: null, by: null, note: words.planNote(fn), plannedAt: now(), doneOn: null },
    })
    if (answer.kind !== 'applied') return
    setPlanned(done)
    announce(done)
  }
  return (
    <>
      <p className={styles.say}>{words.text(kind, fn)}</p>
      {planned ? (
        <p className={styles.text}>{planned}</p>
      ) : first ? (
        <>
          <h3 className={styles.small}>{words.ask}</h3>
          <p className={styles.who}>
            <OnMap people={[first]} />
          </p>
          <p className={styles.act}>
            <Button
              variant="fill"
              aria-label={words.planOf(shown(first), fn)}
              onClick={() => void plan({ what: 'strengthen', supporterId: first.id, name: '' }, words.planned(shown(first)))}
            >
              {words.plan}
            </Button>
          </p>
          {others.length > 0 && (
            <p className={styles.text}>
              {words.next} <OnMap people={others} most={4} inSentence />
            </p>
          )}
        </>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            const who = name.trim()
            if (who) void plan({ what: 'add', supporterId: null, name: who }, words.added(who))
          }}
        >
          <p className={styles.text}>{words.nobodyToAsk(kind)}</p>
          <TextField label={words.addWho} value={name} onChange={(value) => setName(value.slice(0, 80))} />
          <Button variant="fill" type="submit" disabled={name.trim() === ''}>
            {words.add}
          </Button>
        </form>
      )}
      {!planned && <p className={styles.fine}>{words.already}</p>}
    </>
  )
}
