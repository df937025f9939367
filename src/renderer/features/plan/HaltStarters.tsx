import { useId } from 'react'
import { Plus } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { addItem } from './plan-actions'
import styles from './HaltStarters.module.css'

/** Hungry, angry, lonely, tired: those that are not in the check yet, one press each. */
export function HaltStarters() {
  const id = useId()
  const items = useNotebook((book) => book.plan.sections.halt.items)
  const taken = new Set(items.map((item) => (item.type === 'pair' ? item.head.trim().toLocaleLowerCase() : '')))
  const left = m.plan.halt.heads.filter((head) => !taken.has(head.toLocaleLowerCase()))
  if (left.length === 0) return null
  return (
    <div role="group" aria-labelledby={id} className={styles.starters}>
      <span id={id} className={styles.label}>
        {m.plan.halt.starters}
      </span>
      {left.map((head) => (
        <Button key={head} variant="bare" icon={Plus} onClick={() => void addItem('halt', { type: 'pair', head, text: '' })}>
          {head}
        </Button>
      ))}
    </div>
  )
}
