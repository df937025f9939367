import { m } from '@domain/messages/messages'
import { type Form, FORMS, type Supporter } from '@domain/people/supporter'
import { Segmented } from '@ui/Segmented'
import { setForm } from './guided-actions'
import styles from './Question.module.css'

const KEYS: Record<string, Form> = { p: 'person', g: 'group', s: 'service', l: 'place' }

/** The letter of each form: P, G, S, and L for the place. */
export function formOfKey(key: string): Form | null {
  return KEYS[key.toLowerCase()] ?? null
}

/** Person, group, service or place: guessed from the name, changed with one press. */
export function FormRow({ person }: { person: Supporter }) {
  return (
    <div className={styles.form}>
      <Segmented label={m.guided.form} value={person.form} options={FORMS.map((value) => ({ value, label: m.vocabulary.forms[value] }))} onChange={(form) => setForm(person.id, form)} />
    </div>
  )
}
