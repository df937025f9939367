import { type Ref, useId, useMemo, useState } from 'react'
import type { SupporterId } from '@domain/ids'
import { foldText } from '@domain/people/people-table'
import { shownName, shownRole } from '@domain/people/shown-name'
import type { Supporter } from '@domain/people/supporter'
import { useNaming } from '@renderer/naming'
import { KindMark } from '@ui/KindMark'
import styles from './PickSupporter.module.css'

type Props = {
  label: string
  placeholder: string
  none: string
  supporters: readonly Supporter[]
  onPick: (id: SupporterId) => void
  onLeave?: () => void
  /** Shows everyone before anything is typed. */
  openAtOnce?: boolean
  hint?: string
  inputRef?: Ref<HTMLInputElement>
  autoFocus?: boolean
}

const LONGEST = 8

/** Finds one supporter by typing: a text field with a list of names beneath, walked with the arrows. */
export function PickSupporter({ label, placeholder, none, supporters, onPick, onLeave, openAtOnce = false, hint, inputRef, autoFocus }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [open, setOpen] = useState(openAtOnce)
  const naming = useNaming((state) => state.naming)
  const found = useMemo(() => {
    const wanted = foldText(text.trim())
    const starts = (s: Supporter) => (foldText(shownName(s, naming)).startsWith(wanted) ? 0 : 1)
    return supporters
      .filter((s) => wanted === '' || foldText(`${shownName(s, naming)} ${shownRole(s, naming)}`).includes(wanted))
      .sort((a, b) => starts(a) - starts(b) || shownName(a, naming).localeCompare(shownName(b, naming)))
      .slice(0, openAtOnce ? 60 : LONGEST)
  }, [supporters, text, openAtOnce, naming])
  const shown = open && (openAtOnce || text.trim() !== '')
  const pick = (s: Supporter | undefined) => {
    if (!s) return
    setText('')
    setOpen(openAtOnce)
    onPick(s.id)
  }
  return (
    <div className={styles.pick}>
      <input
        ref={inputRef}
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && found[at] ? `${id}-${at}` : undefined}
        placeholder={placeholder}
        value={text}
        autoFocus={autoFocus}
        autoComplete="off"
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
          setOpen(true)
        }}
        onBlur={() => (openAtOnce ? onLeave?.() : setOpen(false))}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault()
            setOpen(true)
            setAt((now) => (found.length === 0 ? 0 : (now + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length))
          } else if (event.key === 'Enter' && shown) {
            event.preventDefault()
            pick(found[at])
          } else if (event.key === 'Escape') {
            event.stopPropagation()
            setText('')
            setOpen(openAtOnce)
            onLeave?.()
          }
        }}
      />
      {hint && text === '' && (
        <span className={styles.hint} aria-hidden>
          {hint}
        </span>
      )}
      {shown && (
        <ul id={`${id}-list`} role="listbox" aria-label={label} className={openAtOnce ? `${styles.list} ${styles.inline}` : styles.list}>
          {found.map((s, i) => (
            <li
              key={s.id}
              id={`${id}-${i}`}
              ref={i === at ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
              role="option"
              aria-selected={i === at}
              className={styles.option}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => pick(s)}
              onPointerMove={() => setAt(i)}
            >
              <KindMark kind={s.kind} />
              <span className={styles.name}>{shownName(s, naming)}</span>
              <span className={styles.role}>{shownRole(s, naming)}</span>
            </li>
          ))}
          {found.length === 0 && (
            <li role="option" aria-selected={false} aria-disabled className={styles.none}>
              {none}
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
