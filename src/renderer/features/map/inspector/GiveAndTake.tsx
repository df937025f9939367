import { m } from '@domain/messages/messages'
import { balanceOf, restWorthOffering } from '@domain/network/balance'
import { isResting } from '@domain/people/resting'
import type { Supporter } from '@domain/people/supporter'
import { addDays } from '@domain/time/day-key'
import { today } from '@renderer/clock'
import { formatDay } from '@ui/dates'
import { editSupporter } from '../map-actions'
import { ChoiceRow } from './ChoiceRow'
import styles from './GiveAndTake.module.css'
import rows from './rows.module.css'

const words = m.giveAndTake
type Rest = 'none' | 'open' | 'week' | 'month' | 'now'

/** How what passes balances out, in words, and whether they rest from being asked. */
export function GiveAndTake({ supporter }: { supporter: Supporter }) {
  const day = today()
  const resting = isResting(supporter, day)
  const said = words.balance(balanceOf(supporter))
  const set = (rest: Rest) =>
    editSupporter(supporter.id, { resting: rest === 'none' ? null : { until: rest === 'open' ? null : addDays(day, rest === 'week' ? 7 : 30) } })
  const until = supporter.resting?.until
  const value: Rest = !resting ? 'none' : until ? 'now' : 'open'
  const options: { value: Rest; label: string }[] = [
    ...(resting && until ? [{ value: 'now' as const, label: words.rests.until(formatDay(until, 'short')) }] : []),
    { value: 'none', label: resting ? words.restChoice.none : words.rests.none },
    { value: 'week', label: words.restChoice.week },
    { value: 'month', label: words.restChoice.month },
    { value: 'open', label: value === 'open' ? words.rests.open : words.restChoice.open },
  ]
  return (
    <div className={styles.balance}>
      <div className={rows.row}>
        <span className={styles.said}>{said}</span>
        <ChoiceRow hideLabel label={words.rest} value={value} options={options} onChange={set} />
      </div>
      {!resting && restWorthOffering(supporter) && (
        <p className={styles.suggest}>
          {words.suggest}{' '}
          <button type="button" className={rows.link} onClick={() => set('month')}>
            {words.suggestDo}
          </button>
        </p>
      )}
    </div>
  )
}
