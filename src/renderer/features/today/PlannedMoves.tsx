import { useMemo, useState } from 'react'
import { m } from '@domain/messages/messages'
import type { PlannedMove } from '@domain/network/planned-move'
import { movesAhead } from '@domain/network/planned-move-changes'
import { addDays, type DayKey } from '@domain/time/day-key'
import { carryOut, changeMove, dropMove, moveInWords } from '@renderer/entry/planned-moves'
import { useShownName } from '@renderer/naming'
import { goTo } from '@renderer/navigation/place'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { formatDay, formatWeekday } from '@ui/dates'
import { Menu } from '@ui/Menu'
import { PlannedMark } from '@ui/PlannedMark'
import styles from './PlannedMoves.module.css'

const words = m.moves
/** The day has enough on it: so many at first, the others on asking. */
const AT_FIRST = 2
const SOON = 7

/** What the person meant to change on the map, soonest first. A date that has passed is a question, nothing more. */
export function PlannedMoves({ today }: { today: DayKey }) {
  const supporters = useNotebook((book) => book.supporters)
  const plannedMoves = useNotebook((book) => book.plannedMoves)
  const [all, setAll] = useState(false)
  const ahead = useMemo(() => movesAhead({ supporters, plannedMoves }), [supporters, plannedMoves])
  if (ahead.length === 0) return null
  const shown = all ? ahead : ahead.slice(0, AT_FIRST)
  return (
    <section className={styles.section} aria-labelledby="planned-moves">
      <h2 id="planned-moves" className={styles.heading}>
        {words.today.heading}
      </h2>
      <ul>
        {shown.map((move) => (
          <MoveRow key={move.id} move={move} today={today} />
        ))}
      </ul>
      {ahead.length > AT_FIRST && (
        <Button variant="bare" className={styles.rest} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.more(ahead.length - AT_FIRST)}
        </Button>
      )}
    </section>
  )
}

function MoveRow({ move, today }: { move: PlannedMove; today: DayKey }) {
  const supporter = useNotebook((book) => (move.supporterId === null ? null : (book.supporters[move.supporterId] ?? null)))
  const shown = useShownName()
  const name = shown(supporter ?? { name: move.name, role: '', kind: move.kind, form: 'person' })
  const passed = move.by !== null && move.by < today
  const what = moveInWords(move, supporter)
  const to = (by: DayKey | null) => () => void changeMove(move.id, { by })
  return (
    <li className={styles.row}>
      <PlannedMark kind={supporter?.kind ?? move.kind} size={18} />
      <div className={styles.what}>
        <button type="button" className={styles.name} aria-label={words.show(name)} onClick={() => goTo('map', { kind: 'show-move', id: move.id })}>
          {name}
        </button>
        <span className={styles.words}>{words.line(what, passed || move.by === null ? null : dayInWords(move.by, today))}</span>
        {passed && move.by && <span className={styles.words}>{words.passed(formatDay(move.by, 'long'))}</span>}
        {passed && (
          <span className={styles.ways}>
            <Menu
              label={words.laterFor(name)}
              trigger={
                <Button variant="bare" aria-label={words.laterFor(name)}>
                  {words.later}
                </Button>
              }
              items={[
                { id: 'fortnight', label: words.inAFortnight, onSelect: to(addDays(today, 14)) },
                { id: 'month', label: words.inAMonth, onSelect: to(addDays(today, 30)) },
                { id: 'open', label: words.openDate, onSelect: to(null) },
              ]}
            />
            <Button variant="bare" aria-label={words.dropFor(name)} onClick={() => void dropMove(move.id)}>
              {words.drop}
            </Button>
          </span>
        )}
      </div>
      <Button aria-label={words.doneFor(name)} onClick={() => void carryOut(move)}>
        {words.done}
      </Button>
    </li>
  )
}

/** Within the week a weekday says it best. */
const dayInWords = (day: DayKey, today: DayKey) => (day === today ? m.common.today : day < addDays(today, SOON) ? formatWeekday(day, 'long') : formatDay(day, 'long'))
