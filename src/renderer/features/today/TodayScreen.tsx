import { formatDay } from '@ui/dates'
import { useToday } from '@renderer/entry/use-today'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { AWhile } from './AWhile'
import { BeginHere } from './BeginHere'
import { DayForm } from './DayForm'
import { EarlySigns } from './EarlySigns'
import { Meetings } from './meetings/Meetings'
import { OwnReason } from './OwnReason'
import { GoOnAdding } from './GoOnAdding'
import { PlannedMoves } from './PlannedMoves'
import { PlanReview } from './PlanReview'
import { SnapshotOffer } from './SnapshotOffer'
import { Streaks } from './streaks/Streaks'
import styles from './TodayScreen.module.css'
import { WeekSoFar } from './WeekSoFar'

/** The day's page: how it is on the left, who and what is due on the right. */
export function TodayScreen() {
  const day = useToday()
  const empty = useNotebook((book) => Object.keys(book.supporters).length === 0)
  return (
    <div className={styles.screen}>
      <div className={styles.columns}>
        <div className={styles.left}>
          <h1 className={styles.date}>{formatDay(day, 'full')}</h1>
          <DayForm />
          <WeekSoFar today={day} />
        </div>
        <div className={styles.right}>
          {!empty && <EarlySigns today={day} />}
          {empty ? <BeginHere /> : <AWhile today={day} />}
          <Streaks today={day} />
          {!empty && <Meetings today={day} />}
          <GoOnAdding />
          <PlannedMoves today={day} />
          <SnapshotOffer today={day} />
          <PlanReview today={day} />
          <OwnReason today={day} />
        </div>
      </div>
    </div>
  )
}
