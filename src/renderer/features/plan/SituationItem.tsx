import { useId } from 'react'
import type { SupporterId } from '@domain/ids'
import type { SituationItem as Situation } from '@domain/plan/plan'
import { m } from '@domain/messages/messages'
import { useShownName } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Chip } from '@ui/Chip'
import { ContactCadences } from './cadence/ContactCadences'
import { InkField } from './InkField'
import { PersonPicker } from './PersonPicker'
import { editItem } from './plan-actions'
import styles from './SituationItem.module.css'
import { SituationNeeds } from './SituationNeeds'

const ANSWERS = ['avoid', 'escape', 'cope'] as const

/** A hard time or place, and what the person will do: stay away, get out, get through, and whom to contact. */
export function SituationItem({ item, number }: { item: Situation; number: number }) {
  const shownName = useShownName()
  const id = useId()
  const supporters = useNotebook((book) => book.supporters)
  const words = m.plan.situation
  const set = (patch: Partial<Situation>) => editItem('situations', item.id, { ...patch, type: 'situation' })
  const setContacts = (contacts: SupporterId[]) => void set({ contacts })
  return (
    <div className={styles.situation}>
      <div className={styles.title}>
        <InkField label={words.title(number)} of={`plan ${item.id} situation`} value={item.situation} placeholder={m.plan.placeholder('situations', true)} maxLength={20_000} onCommit={(situation) => set({ situation: situation.trim() })} />
      </div>
      {ANSWERS.map((answer) => (
        <div key={answer} className={styles.answer}>
          <span className={styles.label} aria-hidden>
            {words[answer]}
          </span>
          <InkField label={words[answer]} of={`plan ${item.id} ${answer}`} value={item[answer]} marks maxLength={20_000} onCommit={(text) => set({ [answer]: text.trim() })} />
        </div>
      ))}
      <SituationNeeds item={item} onNeeds={(needs) => void set({ needs })} onContact={(who) => setContacts([...item.contacts, who])} />
      <div className={styles.answer}>
        <span id={id} className={styles.label}>
          {words.contacts}
        </span>
        <div>
          <div role="group" aria-labelledby={id} className={styles.contacts}>
            {item.contacts.map((who) => {
              const person = supporters[who]
              return (
                person && (
                  <Chip
                    key={who}
                    pressed={false}
                    removable
                    label={shownName(person)}
                    removeLabel={m.plan.removeContact(shownName(person))}
                    {...(person.removedAt === null ? { kind: person.kind } : {})}
                    onPress={() => setContacts(item.contacts.filter((each) => each !== who))}
                  />
                )
              )
            })}
            {item.contacts.length < 20 && <PersonPicker compact without={item.contacts} onPick={(who) => setContacts([...item.contacts, who])} />}
          </div>
          <ContactCadences contacts={item.contacts} />
        </div>
      </div>
    </div>
  )
}
