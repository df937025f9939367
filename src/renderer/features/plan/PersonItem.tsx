import { useRef } from 'react'
import type { PersonItem as Person, SectionKind } from '@domain/plan/plan'
import { m } from '@domain/messages/messages'
import { placeInPlan } from '@domain/plan/plan-cadences'
import { wayTo } from '@domain/plan/way-to'
import { useShownName } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { KindGlyph } from '@ui/KindGlyph'
import { PersonCadence } from './cadence/PersonCadence'
import { InkField } from './InkField'
import styles from './PersonItem.module.css'
import { editItem, putBack, removeItem, setPhone } from './plan-actions'

/** Someone from the map: name, role and number are the map's. The words are written here, and a number that is missing. */
export function PersonItem({ section, item }: { section: SectionKind; item: Person }) {
  const shownName = useShownName()
  const person = useNotebook((book) => book.supporters[item.supporterId])
  const leftOut = useNotebook((book) => placeInPlan(book.plan, item.supporterId) === 'left-out')
  const words = useRef<HTMLTextAreaElement>(null)
  if (!person) return null
  if (person.removedAt !== null)
    return (
      <div className={styles.gone}>
        <p>{m.plan.offMap(shownName(person))}</p>
        <Button variant="bare" onClick={() => void putBack(person.id)}>
          {m.plan.putBack}
        </Button>
        <Button variant="bare" onClick={() => void removeItem(section, item.id)}>
          {m.plan.takeOut}
        </Button>
      </div>
    )
  const people = section === 'people'
  const way = wayTo(person)
  return (
    <div className={styles.person}>
      <KindGlyph kind={person.kind} form={person.form} role={person.role} size={46} />
      <div className={styles.who}>
        <p className={styles.name}>{shownName(person)}</p>
        <p className={styles.meta}>{person.role}</p>
      </div>
      {/* Whom to leave out is not whom to call. */}
      {section !== 'notInvolved' && (
        <div className={styles.reach}>
          {way ? (
            <p className={styles.phone}>
              <bdi>{way.text}</bdi>
            </p>
          ) : (
            <InkField
              look="plain"
              label={m.plan.phoneOf(shownName(person))}
              placeholder={m.plan.noPhone}
              of={`plan ${item.id} phone`}
              value=""
              maxLength={200}
              onCommit={async (phone) => {
                if (phone.trim()) await setPhone(person.id, phone.trim())
              }}
              // The field goes once there is a number.
              onEnter={() => words.current?.focus()}
            />
          )}
          <p className={styles.meta}>{person.hours}</p>
        </div>
      )}
      <div className={styles.words}>
        <InkField
          inputRef={words}
          look={people ? 'say' : 'words'}
          label={people ? m.plan.openingWords(shownName(person)) : section === 'notInvolved' ? m.plan.leftOutNote : m.plan.notePlaceholder}
          of={`plan ${item.id} words`}
          value={item.words}
          placeholder={section === 'notInvolved' ? m.plan.leftOutNote : person.openingWords.trim() || (people ? m.plan.openingWordsPlaceholder : m.plan.notePlaceholder)}
          maxLength={600}
          onCommit={(words) => editItem(section, item.id, { type: 'person', words: words.trim() })}
        />
        {section !== 'notInvolved' && leftOut && <p className={styles.note}>{m.plan.leftOutToo(shownName(person))}</p>}
        {people && person.tie.quality === 'stressful' && <p className={styles.note}>{m.plan.stressful(shownName(person))}</p>}
        <PersonCadence section={section} person={person} />
      </div>
    </div>
  )
}
