import { useState } from 'react'
import { DayKey } from '@domain/time/day-key'
import { m } from '@domain/messages/messages'
import { today } from '@renderer/clock'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { TextField } from '@ui/TextField'
import { setReview } from './plan-actions'

/** When to read the plan again. */
export function ReviewDate() {
  const kept = useNotebook((book) => book.plan.reviewOn)
  const [draft, setDraft] = useState<string | null>(null)
  const commit = (text: string) => {
    const day = DayKey.safeParse(text)
    const next = day.success ? day.data : null
    if ((text === '' || day.success) && next !== kept) void setReview(next).then(() => setDraft(null))
    else setDraft(null)
  }
  return (
    <TextField
      type="date"
      label={m.plan.review}
      value={draft ?? kept ?? ''}
      onChange={setDraft}
      onCommit={commit}
      {...(kept && kept <= today() ? { hint: m.plan.reviewPast } : {})}
    />
  )
}
