import { useState } from 'react'
import type { ContactId } from '@domain/ids'
import { type ContactDraft, contactOfDraft, type DraftProblem } from '@domain/journal/entry-draft'
import { momentNow, newId } from '@renderer/clock'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { ContactFields } from './ContactFields'
import styles from './fields.module.css'
import { entryKept, useJournal, writeContact } from './journal-state'
import { KeepBar } from './KeepBar'
import { submitByKey } from './submit-by-key'

export function NewContact() {
  const draft = useJournal((state) => state.contact)
  const supporters = useNotebook((book) => book.supporters)
  const [trouble, setTrouble] = useState<DraftProblem | 'not-kept' | null>(null)
  const [keeping, setKeeping] = useState(false)
  const write = (patch: Partial<ContactDraft>) => {
    setTrouble(null)
    writeContact(patch)
  }
  const keep = async () => {
    const written = useJournal.getState().contact
    // Someone may have been erased since they were chosen.
    const who = written.who.filter((id) => Object.hasOwn(supporters, id))
    const drafted = contactOfDraft({ ...written, who }, momentNow())
    if (drafted.kind === 'problem') return setTrouble(drafted.what)
    if (keeping) return
    setKeeping(true)
    const id = newId<ContactId>()
    const answer = await apply({ type: 'contact/add', contact: { ...drafted.fields, id } }).catch(() => null)
    setKeeping(false)
    if (answer?.kind === 'applied') entryKept('contact', id)
    else setTrouble('not-kept')
  }
  return (
    <form
      className={styles.form}
      onKeyDown={submitByKey}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <ContactFields isNew value={draft} onType={write} onSet={write} problem={trouble === 'not-kept' ? null : trouble} />
      <KeepBar trouble={trouble} />
    </form>
  )
}
