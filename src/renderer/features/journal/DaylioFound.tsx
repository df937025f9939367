import { useId, useState } from 'react'
import type { DaylioRead } from '@domain/import/daylio'
import type { DaylioImport } from '@domain/import/daylio-import'
import { m } from '@domain/messages/messages'
import { Button } from '@ui/Button'
import { Checkbox } from '@ui/Checkbox'
import { formatDay } from '@ui/dates'
import styles from './DaylioImport.module.css'

type Props = { read: DaylioRead; plan: DaylioImport; addChanged: boolean; onAddChanged: (add: boolean) => void }

const MOST_LISTED = 200

export function DaylioFound({ read, plan, addChanged, onAddChanged }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const { rows, problems, first, last } = read
  const everything = rows.length > 0 && plan.duplicates === rows.length
  return (
    <div className={styles.text}>
      <h3 className={styles.heading}>
        {first && last ? m.daylio.found(rows.length, formatDay(first, 'long'), formatDay(last, 'long')) : m.daylio.foundNone}
      </h3>
      {everything ? <p>{m.daylio.allHere}</p> : plan.duplicates > 0 && <p>{m.daylio.alreadyHere(plan.duplicates)}</p>}
      {plan.changed > 0 && (
        <div className={styles.block}>
          <p>{m.daylio.changed(plan.changed)}</p>
          <Checkbox label={m.daylio.addChanged} hint={m.daylio.addChangedHint} checked={addChanged} onChange={onAddChanged} />
        </div>
      )}
      {problems.length > 0 && (
        <div className={styles.block}>
          <div className={styles.problemHead}>
            <p>{m.daylio.problemCount(problems.length)}</p>
            <Button variant="bare" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
              {open ? m.daylio.hideProblems : m.daylio.showProblems}
            </Button>
          </div>
          <ul id={id} hidden={!open} className={styles.problems}>
            {problems.slice(0, MOST_LISTED).map(({ line, what, found }) => (
              <li key={line} className={styles.problem}>
                <span className={styles.lineNumber}>{m.daylio.line(line)}</span>
                <span>{m.daylio.problem(what, found)}</span>
              </li>
            ))}
            {problems.length > MOST_LISTED && <li className={styles.quiet}>{m.daylio.moreProblems(problems.length - MOST_LISTED)}</li>}
          </ul>
        </div>
      )}
    </div>
  )
}
