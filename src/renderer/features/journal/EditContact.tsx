import type { Contact } from '@domain/journal/contact'
import { contactOfDraft, draftOfContact } from '@domain/journal/entry-draft'
import { m } from '@domain/messages/messages'
import { ContactFields } from './ContactFields'
import styles from './fields.module.css'
import { useEntryEdit } from './use-entry-edit'

/** Every field keeps itself when it is finished. */
export function EditContact({ contact }: { contact: Contact }) {
  const { id, ...fields } = contact
  const { value, problem, type, set } = useEntryEdit({
    draft: draftOfContact(contact),
    fields,
    read: (draft) => contactOfDraft(draft, contact.moment, contact.who.length === 0),
    change: (patch) => ({ type: 'contact/edit', id, patch }),
  })
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      {problem === 'not-kept' && (
        <p className={styles.problem} role="alert">
          {m.journal.notKept}
        </p>
      )}
      <ContactFields value={value} onType={type} onSet={set} problem={problem === 'not-kept' ? null : problem} />
    </form>
  )
}
