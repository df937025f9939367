import { Plus } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { ITEM_TYPES, type SectionKind } from '@domain/plan/plan'
import { m } from '@domain/messages/messages'
import { goTo } from '@renderer/navigation/place'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import styles from './AddToSection.module.css'
import { CrisisLines } from './CrisisLines'
import { InkField } from './InkField'
import { PersonPicker } from './PersonPicker'
import { addItem } from './plan-actions'

/** What can be added to a section: a line to write on, a situation, someone from the map, a number. */
export function AddToSection({ section }: { section: SectionKind }) {
  const items = useNotebook((book) => book.plan.sections[section].items)
  const nobody = useNotebook((book) => Object.values(book.supporters).every((person) => person.removedAt !== null))
  const field = useRef<HTMLTextAreaElement>(null)
  const chosen = useMemo(() => items.flatMap((item) => (item.type === 'person' ? [item.supporterId] : [])), [items])
  const types = ITEM_TYPES[section]

  if (types.includes('text') || types.includes('situation')) {
    const add = async (text: string) => {
      if (!text.trim()) return
      if (types.includes('text')) await addItem(section, { type: 'text', text: text.trim() })
      else await addItem(section, { type: 'situation', situation: text.trim(), avoid: '', escape: '', cope: '', contacts: [], needs: [] })
    }
    const placeholder = m.plan.placeholder(section, items.length === 0)
    return (
      <div className={styles.line}>
        <Plus className={styles.icon} aria-hidden strokeWidth={1.6} />
        <InkField inputRef={field} label={placeholder} placeholder={placeholder} value="" maxLength={20_000} onCommit={add} onEnter={() => field.current?.focus()} />
      </div>
    )
  }
  return (
    <div className={styles.actions}>
      {nobody ? (
        <p className={styles.nobody}>
          {m.plan.emptyMap}{' '}
          <Button variant="bare" className={styles.link} onClick={() => goTo('map')}>
            {m.plan.goToMap}
          </Button>
        </p>
      ) : (
        <PersonPicker
          without={chosen}
          {...(section === 'professionals' ? { first: 'therapy' as const } : {})}
          onPick={(supporterId) => void addItem(section, { type: 'person', supporterId, words: '' })}
        />
      )}
      {types.includes('line') && (
        <>
          <Button icon={Plus} onClick={() => void addItem(section, { type: 'line', name: '', phone: '', note: '' })}>
            {m.plan.ownLine}
          </Button>
          <CrisisLines />
        </>
      )}
    </div>
  )
}
