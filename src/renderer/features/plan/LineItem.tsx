import type { LineItem as Line, SectionKind } from '@domain/plan/plan'
import { m } from '@domain/messages/messages'
import { Phone } from 'lucide-react'
import { InkField } from './InkField'
import styles from './LineItem.module.css'
import { editItem } from './plan-actions'

/** A number that is not on the map: an agency, a crisis line. Everything can be corrected. */
export function LineItem({ section, item }: { section: SectionKind; item: Line }) {
  const set = (patch: Partial<Line>) => editItem(section, item.id, { ...patch, type: 'line' })
  return (
    <div className={styles.frame}>
      <div className={styles.line}>
        <Phone className={styles.icon} aria-hidden strokeWidth={1.4} />
        <InkField look="plain" label={m.plan.lineName} of={`plan ${item.id} name`} placeholder={m.plan.lineName} value={item.name} maxLength={200} onCommit={(name) => set({ name: name.trim() })} />
        <div className={styles.phone}>
          <InkField look="plain" label={m.plan.linePhone} of={`plan ${item.id} phone`} placeholder={m.plan.linePhone} value={item.phone} maxLength={200} onCommit={(phone) => set({ phone: phone.trim() })} />
        </div>
        <div className={styles.note}>
          <InkField label={m.plan.lineNote} of={`plan ${item.id} note`} placeholder={m.plan.lineNote} value={item.note} maxLength={20_000} onCommit={(note) => set({ note: note.trim() })} />
        </div>
      </div>
    </div>
  )
}
