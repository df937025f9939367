import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { Plus } from 'lucide-react'
import type { SupporterId } from '@domain/ids'
import type { Kind, Supporter } from '@domain/people/supporter'
import { m } from '@domain/messages/messages'
import { useShownName } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { KindMark } from '@ui/KindMark'
import styles from './PersonPicker.module.css'

type Props = {
  /** Already chosen. */
  without: readonly SupporterId[]
  onPick: (id: SupporterId) => void
  /** Listed first while nothing is typed. */
  first?: Kind
  compact?: boolean
}

const SHOWN = 8
const plain = (text: string) => text.toLocaleLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** A button that becomes a field: type part of a name, walk with the arrows, Enter picks. */
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
  const candidates = useMemo(
    () => Object.values(supporters).filter((person) => person.removedAt === null && !without.includes(person.id)),
    [supporters, without],
  )
  const found = useMemo(() => {
    const wanted = plain(text.trim())
    const rank = (person: Supporter) => (wanted ? (plain(person.name).startsWith(wanted) ? 0 : 1) : person.kind === first ? 0 : 1)
    return candidates
      .filter((person) => plain(`${person.name} ${person.role}`).includes(wanted))
      .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
      .slice(0, SHOWN)
  }, [candidates, text, first])
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
  const pick = (person: Supporter | undefined) => {
    if (!person) return
    onPick(person.id)
    close(true)
  }
  if (!open)
    return (
      <Button ref={button} variant={compact ? 'bare' : 'line'} icon={Plus} onClick={() => setOpen(true)}>
        {m.plan.fromMap}
      </Button>
    )
  return (
    <div className={styles.picker}>
      <input
        ref={input}
        role="combobox"
        aria-label={m.plan.pickLabel}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found[at] ? `${id}-${at}` : undefined}
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
            if (found.length > 0) setAt((now) => (now + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length)
          } else if (event.key === 'Enter') {
            event.preventDefault()
            pick(found[at])
          } else if (event.key === 'Escape') {
            event.preventDefault()
            event.stopPropagation()
            close(true)
          }
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={m.plan.pickLabel} className={styles.list}>
        {found.map((person, index) => (
          <li
            key={person.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={styles.option}
            // Before the field loses the focus, which would close the list.
            onPointerDown={(event) => {
              event.preventDefault()
              pick(person)
            }}
          >
            <KindMark kind={person.kind} />
            <span className={styles.name}>{shownName(person)}</span>
            <span className={styles.role}>{person.role}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.none}>{candidates.length > 0 ? m.plan.pickNone : Object.keys(supporters).length > 0 ? m.plan.pickEveryone : m.plan.emptyMap}</p>}
    </div>
  )
}
