import { m } from '@domain/messages/messages'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Checkbox } from '@ui/Checkbox'
import { Part } from './Part'

/** Whether Today offers, once a month, to keep the map as it is. */
export function SnapshotSettings() {
  const offer = useNotebook((book) => book.settings.snapshotOffer)
  return (
    <Part title={m.snapshots.settings.title}>
      <Checkbox
        label={m.snapshots.settings.offer}
        hint={m.snapshots.settings.offerHint}
        checked={offer === 'monthly'}
        onChange={(monthly) => void apply({ type: 'settings/edit', patch: { snapshotOffer: monthly ? 'monthly' : 'never', snapshotDeclinedOn: null } })}
      />
    </Part>
  )
}
