// Mood by part of the day, four hours each.
import { memo } from 'react'
import { PART_HOURS, type PartOfDay } from '@domain/insight/hours'
import { m } from '@domain/messages/messages'
import { Section } from '@ui/Section'
import { MeansPicture } from './MeansPicture'
import { decimal } from './numbers'

const words = m.insights.hours

export const HourMoods = memo(function HourMoods({ parts }: { parts: readonly PartOfDay[] }) {
  const means = parts.map(({ from, mean }) => ({ name: words.part(from, from + PART_HOURS), mean, figure: mean === null ? m.insights.table.nothing : decimal(mean) }))
  return (
    <Section label={words.heading}>
      <MeansPicture
        label={words.picture(means.map(({ name, mean, figure }) => words.row(name, mean === null ? m.insights.weekdays.few : figure)))}
        means={means}
        note={words.note(parts.reduce((sum, one) => sum + one.entries, 0))}
      />
    </Section>
  )
})
