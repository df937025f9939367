import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Plus } from 'lucide-react'
import type { SupporterId } from '@domain/ids'
import type { Kind } from '@domain/people/supporter'
import { m } from '@domain/messages/messages'
import { useShownName } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { KindMark } from '@ui/KindMark'
import { findPeople } from './find-people'
import styles from './PersonPicker.module.css'
import { putOnMap } from './plan-actions'

type Props = {
  /** Already chosen. */
  without: readonly SupporterId[]
  onPick: (id: SupporterId) => void
  /** Listed first while nothing is typed. */
  first?: Kind
  compact?: boolean
}

/** A button that becomes a field: type part of a name, walk with the arrows, Enter picks. Someone who is not on the map yet is put there. */
export function PersonPicker({ without, onPick, first, compact }: Props) {
  const shownName = useShownName()
  const id = useId()
  const supporters = useNotebook((book) => book.supporters)
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const returnFocus = useRef(false)
  const nobody = useNotebook((book) => Object.values(book.supporters).every((person) => person.removedAt !== null))
  const found = useMemo(() => findPeople(Object.values(supporters), text, without, first), [supporters, text, without, first])
  const options = found.people.length + (found.fresh ? 1 : 0)
  useEffect(() => {
    if (open) input.current?.focus()
    else if (returnFocus.current) button.current?.focus()
    returnFocus.current = false
  }, [open])

  const close = (andReturn: boolean) => {
    returnFocus.current = andReturn
    setOpen(false)
    setText('')
    setAt(0)
  }
  /** The one at that place in the list; after the people found stands the name as someone new. */
  const pick = (index: number) => {
    const person = found.people[index]
    if (person) onPick(person.id)
    else if (found.fresh) void putOnMap(found.fresh, first ?? 'other').then((id) => id && onPick(id))
    else return
    close(true)
  }
  if (!open)
    return (
      <Button ref={button} variant={compact ? 'bare' : 'line'} icon={Plus} onClick={() => setOpen(true)}>
        {nobody ? m.plan.byName : m.plan.fromMap}
      </Button>
    )
  return (
    <div className={styles.picker}>
      <input
        ref={input}
        role="combobox"
        aria-label={m.plan.pickLabel}
        aria-expanded={options > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={at < options ? `${id}-${at}` : undefined}
        maxLength={80}
        className={styles.input}
        placeholder={m.plan.pickPlaceholder}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onBlur={() => close(false)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault()
            if (options > 0) setAt((now) => (now + (event.key === 'ArrowDown' ? 1 : options - 1)) % options)
          } else if (event.key === 'Enter') {
            event.preventDefault()
            pick(at)
          } else if (event.key === 'Escape') {
            event.preventDefault()
            event.stopPropagation()
            close(true)
          }
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={m.plan.pickLabel} className={styles.list}>
        {found.people.map((person, index) => (
          <Option key={person.id} id={`${id}-${index}`} selected={index === at} onPick={() => pick(index)}>
            <KindMark kind={person.kind} />
            <span className={styles.name}>{shownName(person)}</span>
            <span className={styles.role}>{person.role}</span>
          </Option>
        ))}
        {found.fresh && (
          <Option id={`${id}-${found.people.length}`} selected={at === found.people.length} onPick={() => pick(found.people.length)}>
            <Plus className={styles.plus} aria-hidden strokeWidth={1.6} />
            <span className={styles.name}>{m.plan.putOnMap(found.fresh)}</span>
          </Option>
        )}
      </ul>
      {options === 0 && <p className={styles.none}>{nobody ? m.plan.pickFirst : m.plan.pickEveryone}</p>}
    </div>
  )
}

type OptionProps = { id: string; selected: boolean; onPick: () => void; children: ReactNode }

function Option({ id, selected, onPick, children }: OptionProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={selected}
      className={styles.option}
      // Before the field loses the focus, which would close the list.
      onPointerDown={(event) => {
        event.preventDefault()
        onPick()
      }}
    >
      {children}
    </li>
  )
}
