import type { PlanItem, SectionKind } from '@domain/plan/plan'
import { m } from '@domain/messages/messages'
import { InkField } from './InkField'
import { editItem, removeItem } from './plan-actions'

type Props = { section: SectionKind; item: Extract<PlanItem, { type: 'text' | 'weighed' | 'timed' | 'tick' }>; number: number }

/** One line of the person's own words; emptied, it goes. */
export function TextItem({ section, item, number }: Props) {
  return (
    <InkField
      label={m.plan.item(number)}
      of={`plan ${item.id} text`}
      value={item.text}
      marks
      maxLength={20_000}
      onCommit={(text) => (text.trim() ? editItem(section, item.id, { type: item.type, text: text.trim() }) : removeItem(section, item.id))}
    />
  )
}
