import { memo } from 'react'
import { m } from '@domain/messages/messages'
import { addDays, type DayKey } from '@domain/time/day-key'
import { formatDay } from '@ui/dates'
import styles from './DayHeading.module.css'

export const DayHeading = memo(function DayHeading({ day, today }: { day: DayKey; today: DayKey }) {
  const near = day === today ? m.common.today : day === addDays(today, -1) ? m.common.yesterday : null
  return (
    <h2 className={styles.heading}>
      {formatDay(day, 'full')}
      {near && <span className={styles.near}>{near}</span>}
    </h2>
  )
})
