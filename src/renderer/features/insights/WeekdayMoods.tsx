// Mood by day of the week.
import { memo } from 'react'
import type { WeekdayMood } from '@domain/insight/weekday-moods'
import { m } from '@domain/messages/messages'
import { addDays, type DayKey } from '@domain/time/day-key'
import { Section } from '@ui/Section'
import { MeansPicture } from './MeansPicture'
import { decimal } from './numbers'
import { weekdayLabel } from './weekday-label'

const words = m.insights.weekdays
/** A Sunday: the names of the days follow from it. */
const SUNDAY = '2026-11-22' as DayKey

export const WeekdayMoods = memo(function WeekdayMoods({ moods }: { moods: readonly WeekdayMood[] }) {
  const means = moods.map(({ weekday, mean }) => ({ name: weekdayLabel(addDays(SUNDAY, weekday)), mean, figure: mean === null ? m.insights.table.nothing : decimal(mean) }))
  return (
    <Section label={words.heading}>
      <MeansPicture
        label={words.picture(means.map(({ name, mean, figure }) => words.row(name, mean === null ? words.few : figure)))}
        means={means}
        note={words.note(moods.reduce((sum, one) => sum + one.days, 0))}
      />
    </Section>
  )
})
