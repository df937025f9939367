import type { PersonItem as Person, SectionKind } from '@domain/plan/plan'
import { m } from '@domain/messages/messages'
import { wayTo } from '@domain/plan/way-to'
import { useShownName } from '@renderer/naming'
import { goTo } from '@renderer/navigation/place'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { KindGlyph } from '@ui/KindGlyph'
import { InkField } from './InkField'
import styles from './PersonItem.module.css'
import { editItem, putBack, removeItem } from './plan-actions'
import { PersonCadence } from './cadence/PersonCadence'

/** Someone from the map: name, role and number are the map's; only the words are written here. */
export function PersonItem({ section, item }: { section: SectionKind; item: Person }) {
  const shownName = useShownName()
  const person = useNotebook((book) => book.supporters[item.supporterId])
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
            <button type="button" className={styles.noPhone} title={m.plan.addPhone(shownName(person))} onClick={() => goTo('map', { kind: 'show-supporter', id: person.id })}>
              {m.plan.noPhone}
            </button>
          )}
          <p className={styles.meta}>{person.hours}</p>
        </div>
      )}
      <div className={styles.words}>
        <InkField
          look={people ? 'say' : 'words'}
          label={people ? m.plan.openingWords(shownName(person)) : section === 'notInvolved' ? m.plan.leftOutNote : m.plan.notePlaceholder}
          value={item.words}
          placeholder={section === 'notInvolved' ? m.plan.leftOutNote : person.openingWords.trim() || (people ? m.plan.openingWordsPlaceholder : m.plan.notePlaceholder)}
          maxLength={600}
          onCommit={(words) => editItem(section, item.id, { type: 'person', words: words.trim() })}
        />
        {people && person.tie.quality === 'stressful' && <p className={styles.note}>{m.plan.stressful(shownName(person))}</p>}
        <PersonCadence section={section} person={person} />
      </div>
    </div>
  )
}
