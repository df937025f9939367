import type { PairItem as Pair, SectionKind } from '@domain/plan/plan'
import { m } from '@domain/messages/messages'
import { InkField } from './InkField'
import styles from './PairItem.module.css'
import { editItem, removeItem } from './plan-actions'

/** Something noticed or wanted, and what follows from it; emptied of both, it goes. */
export function PairItem({ section, item, number }: { section: SectionKind; item: Pair; number: number }) {
  const answer = m.plan.pairs[section] ?? ''
  const set = (patch: { head?: string; text?: string }) => {
    const { head, text } = { ...item, ...patch }
    return head === '' && text === '' ? removeItem(section, item.id) : editItem(section, item.id, { ...patch, type: 'pair' })
  }
  return (
    <div className={styles.pair}>
      <InkField label={m.plan.item(number)} of={`plan ${item.id} head`} value={item.head} placeholder={m.plan.placeholder(section, true)} maxLength={20_000} onCommit={(head) => set({ head: head.trim() })} />
      <div className={styles.answer}>
        <InkField label={answer} of={`plan ${item.id} text`} value={item.text} placeholder={answer} marks maxLength={20_000} onCommit={(text) => set({ text: text.trim() })} />
      </div>
    </div>
  )
}
