import { useMemo } from 'react'
import { m } from '@domain/messages/messages'
import { type PlanPdfOptions, WITH_MAP } from '@domain/plan/plan-pdf-options'
import { peopleOnPage, stillNamed } from '@domain/plan/without-people'
import { useShownName } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Checkbox } from '@ui/Checkbox'
import { choose, usePrintChoice } from './print-choice'
import styles from './PrintSections.module.css'

/** Who stands on the page: someone unticked is nowhere on it, but for what the person wrote about them. */
export function PrintPeople({ options }: { options: PlanPdfOptions }) {
  const shownName = useShownName()
  const plan = useNotebook((book) => book.plan)
  const supporters = useNotebook((book) => book.supporters)
  const without = usePrintChoice((choice) => choice.without)
  const { sections, kind } = options
  const map = options.map && WITH_MAP.includes(kind)
  const people = useMemo(() => peopleOnPage({ plan, supporters }, { sections, map }), [plan, supporters, sections, map])
  const named = useMemo(() => stillNamed({ plan, supporters }, { sections, without }), [plan, supporters, sections, without])
  if (people.length === 0) return null
  const left = people.filter(({ id }) => without.includes(id)).length
  return (
    <>
      <details className={styles.details}>
        <summary className={styles.summary}>{m.plan.print.people(left)}</summary>
        <div className={`${styles.list} ${styles.people}`}>
          {people.map((person) => (
            <Checkbox
              key={person.id}
              label={shownName(person)}
              checked={!without.includes(person.id)}
              onChange={(on) => choose({ without: on ? without.filter((id) => id !== person.id) : [...without, person.id] })}
            />
          ))}
        </div>
      </details>
      {named.length > 0 && (
        <p role="status" className={styles.still}>
          {m.plan.print.stillNamed(m.common.and(named.map(shownName)))}
        </p>
      )}
    </>
  )
}
