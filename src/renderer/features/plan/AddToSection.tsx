import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { ITEM_TYPES, type NewPlanItem, type SectionKind } from '@domain/plan/plan'
import { m } from '@domain/messages/messages'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { AddLine } from './AddLine'
import styles from './AddToSection.module.css'
import { CrisisLines } from './CrisisLines'
import { HaltStarters } from './HaltStarters'
import { Ideas } from './Ideas'
import { PersonPicker } from './PersonPicker'
import { addItem } from './plan-actions'

/** What can be added to a section: a line to write on, someone from the map, a number. */
export function AddToSection({ section }: { section: SectionKind }) {
  const items = useNotebook((book) => book.plan.sections[section].items)
  const types = ITEM_TYPES[section]
  const begin = begun(section)
  const placeholder = m.plan.placeholder(section, items.length === 0)
  return (
    <>
      {begin && <AddLine label={placeholder} of={`plan ${section} new`} placeholder={placeholder} onAdd={(text) => addItem(section, begin(text))} />}
      {section === 'halt' && <HaltStarters />}
      <Ideas section={section} />
      {types.includes('person') && (
        <div className={styles.actions}>
          <AddPerson section={section} />
          {types.includes('line') && (
            <>
              <Button icon={Plus} onClick={() => void addItem(section, { type: 'line', name: '', phone: '', note: '' })}>
                {m.plan.ownLine}
              </Button>
              <CrisisLines />
            </>
          )}
        </div>
      )}
    </>
  )
}

/** How an entry of a section begins, from the words written first; null where nothing is written to begin with. */
function begun(section: SectionKind): ((text: string) => NewPlanItem) | null {
  const types = ITEM_TYPES[section]
  if (types.includes('text')) return (text) => ({ type: 'text', text })
  if (types.includes('situation')) return (situation) => ({ type: 'situation', situation, avoid: '', escape: '', cope: '', contacts: [], needs: [] })
  if (types.includes('pair')) return (head) => ({ type: 'pair', head, text: '' })
  if (types.includes('timed')) return (text) => ({ type: 'timed', text, minutes: null })
  if (types.includes('tick')) return (text) => ({ type: 'tick', text, doneOn: null })
  return null
}

function AddPerson({ section }: { section: SectionKind }) {
  const items = useNotebook((book) => book.plan.sections[section].items)
  const nobody = useNotebook((book) => Object.values(book.supporters).every((person) => person.removedAt !== null))
  const chosen = useMemo(() => items.flatMap((item) => (item.type === 'person' ? [item.supporterId] : [])), [items])
  return (
    <>
      {nobody && <p className={styles.nobody}>{m.plan.emptyMap}</p>}
      <PersonPicker
        without={chosen}
        {...(section === 'professionals' ? { first: 'therapy' as const } : {})}
        onPick={(supporterId) => void addItem(section, { type: 'person', supporterId, words: '' })}
      />
    </>
  )
}
