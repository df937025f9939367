import { m } from '@domain/messages/messages'
import { Checkbox } from '@ui/Checkbox'
import type { SlipDraft } from './slip-draft'

/** What can come of it for the triggers and the plan; offered only where there is something to take over. */
export function SlipOffers({ draft, onChange }: { draft: SlipDraft; onChange: (patch: Partial<SlipDraft>) => void }) {
  return (
    <div>
      {draft.triggers.length > 0 && (
        <Checkbox label={m.streaks.after.keepTriggers(draft.triggers.join(', '))} checked={draft.keepTriggers} onChange={(keepTriggers) => onChange({ keepTriggers })} />
      )}
      {draft.ledTo.trim() !== '' && <Checkbox label={m.streaks.after.keepSituation} checked={draft.keepSituation} onChange={(keepSituation) => onChange({ keepSituation })} />}
      {draft.next.trim() !== '' && <Checkbox label={m.streaks.after.keepNext} checked={draft.keepNext} onChange={(keepNext) => onChange({ keepNext })} />}
      <Checkbox label={m.streaks.after.review} checked={draft.review} onChange={(review) => onChange({ review })} />
    </div>
  )
}
