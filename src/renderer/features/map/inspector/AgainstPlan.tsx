import { m } from '@domain/messages/messages'
import type { Supporter } from '@domain/people/supporter'
import { remindedAgainst } from '@domain/plan/plan-cadences'
import { today } from '@renderer/clock'
import { pauseCadence } from '@renderer/entry/pause-cadence'
import { useShownName } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import styles from './AgainstPlan.module.css'
import rows from './rows.module.css'

const words = m.plan.cadence

/** That reminders still run about someone to be kept at a distance. Nothing where they do not. */
export function AgainstPlan({ supporter }: { supporter: Supporter }) {
  const shownName = useShownName()
  const plan = useNotebook((book) => book.plan)
  const settings = useNotebook((book) => book.settings)
  const reminded = remindedAgainst(plan, supporter, settings, today())
  if (!reminded) return null
  const name = shownName(supporter)
  return (
    <div className={styles.note}>
      <p>{words.remindedOf(name, reminded.why)}</p>
      <button type="button" className={rows.link} aria-label={words.pauseWith(name)} onClick={() => void pauseCadence(supporter, true)}>
        {words.pause}
      </button>
    </div>
  )
}
