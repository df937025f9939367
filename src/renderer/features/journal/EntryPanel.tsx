import { type ReactNode, useEffect, useRef } from 'react'
import { Trash2, X } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { IconButton } from '@ui/IconButton'
import { EditCheckIn } from './EditCheckIn'
import { EditContact } from './EditContact'
import styles from './EntryPanel.module.css'
import { closePanel, type Panel, useJournal } from './journal-state'
import { NewCheckIn } from './NewCheckIn'
import { NewContact } from './NewContact'

/** Beside the list: a new entry being written, or one of the list, where every field keeps itself. */
export function EntryPanel({ panel }: { panel: Panel }) {
  const checkIn = useNotebook((book) => (panel.kind === 'check-in' ? book.checkIns[panel.id] : undefined))
  const contact = useNotebook((book) => (panel.kind === 'contact' ? book.contacts[panel.id] : undefined))
  const focus = useJournal((state) => state.focus)
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    if (focus === null) return
    const part = focus === 'how' ? frame.current?.querySelector('[data-part="how"]') : frame.current?.querySelector('form')
    const field = part?.querySelector<HTMLElement>('input:checked') ?? part?.querySelector<HTMLElement>('input, button, textarea')
    field?.focus()
    useJournal.setState({ focus: null })
  }, [panel, focus])

  const { title, body, remove } = contents()
  return (
    <aside
      ref={frame}
      className={styles.panel}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        closePanel()
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <IconButton icon={X} label={m.journal.closePanel} onClick={closePanel} />
      </div>
      {body}
      {remove && (
        <div className={styles.foot}>
          <Button
            variant="bare"
            icon={Trash2}
            onClick={() => {
              closePanel()
              remove()
            }}
          >
            {m.journal.removeEntry}
          </Button>
        </div>
      )}
    </aside>
  )

  function contents(): { title: string; body: ReactNode; remove?: () => void } {
    switch (panel.kind) {
      case 'new-check-in':
        return { title: m.journal.newCheckIn, body: <NewCheckIn /> }
      case 'new-contact':
        return { title: m.journal.newContact, body: <NewContact /> }
      case 'check-in':
        return checkIn
          ? {
              title: m.journal.editCheckIn,
              body: <EditCheckIn key={panel.id} checkIn={checkIn} />,
              remove: () => void apply({ type: 'check-in/remove', id: panel.id }),
            }
          : { title: m.journal.checkIn, body: <p className={styles.gone}>{m.journal.gone}</p> }
      case 'contact':
        return contact
          ? {
              title: m.journal.editContact,
              body: <EditContact key={panel.id} contact={contact} />,
              remove: () => void apply({ type: 'contact/remove', id: panel.id }),
            }
          : { title: m.journal.contact, body: <p className={styles.gone}>{m.journal.gone}</p> }
    }
  }
}
