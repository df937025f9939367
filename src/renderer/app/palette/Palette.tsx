import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Dialog as Base } from '@base-ui/react/dialog'
import type { ContactId } from '@domain/ids'
import type { QuickLog } from '@domain/journal/quick-log'
import { m } from '@domain/messages/messages'
import { showToast } from '@ui/toast'
import { momentNow, newId } from '../../clock'
import { useNaming } from '../../naming'
import { goTo, openReachOut } from '../../navigation/place'
import { apply, useReplica } from '../../notebook/store'
import { useNotebook } from '../../notebook/use-notebook'
import { runCommand } from '../commands'
import { closePalette, usePaletteOpen } from './palette-open'
import { type PaletteAction, paletteOptions } from './palette-options'
import styles from './Palette.module.css'

/** Ctrl or Cmd K: one field to log a contact, go anywhere or find. */
export function Palette() {
  const open = usePaletteOpen((state) => state.open)
  const times = usePaletteOpen((state) => state.times)
  const ready = useReplica(({ notebook }) => notebook !== null)
  return (
    <Base.Root open={open && ready} onOpenChange={(next) => !next && closePalette()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={styles.popup} aria-label={m.palette.title} finalFocus={() => !usePaletteOpen.getState().chosen}>
          {/* Opened again while it fades away, it is empty again. */}
          <Field key={times} />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

function Field() {
  const id = useId()
  const supporters = useNotebook((book) => book.supporters)
  const contacts = useNotebook((book) => book.contacts)
  const naming = useNaming((state) => state.naming)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const options = useMemo(() => paletteOptions(text, { supporters, contacts }, naming), [text, supporters, contacts, naming])
  const chosen = Math.min(at, options.length - 1)

  const run = (action: PaletteAction) => {
    closePalette(true)
    if (action.kind === 'log') void log(action.log)
    else if (action.kind === 'reach-out') openReachOut()
    else if (action.kind === 'cover') runCommand('cover')
    else goTo(action.place, action.purpose)
  }
  const walk = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const to: Record<string, number> = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, PageDown: chosen + 5, PageUp: chosen - 5 }
    const next = to[event.key]
    const option = options[chosen]
    if (next !== undefined) {
      const index = Math.min(options.length - 1, Math.max(0, next))
      setAt(index)
      document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && option) run(option.action)
    else return
    event.preventDefault()
  }
  return (
    <>
      <input
        ref={input}
        className={styles.field}
        role="combobox"
        aria-label={m.palette.title}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={options.length > 0 ? `${id}-${chosen}` : undefined}
        aria-describedby={`${id}-hint`}
        placeholder={m.palette.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={walk}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={m.palette.title} className={styles.list}>
        {options.map((option, i) => (
          <li
            key={option.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === chosen}
            aria-label={option.spoken}
            className={styles.option}
            // The field keeps the focus: a press only runs.
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => i !== chosen && setAt(i)}
            onClick={() => run(option.action)}
          >
            <span className={styles.group}>{options[i - 1]?.group === option.group ? '' : m.palette.groups[option.group]}</span>
            <span className={styles.label}>{option.label}</span>
          </li>
        ))}
      </ul>
      <p id={`${id}-hint`} className={styles.hint}>
        {m.palette.hint}
      </p>
    </>
  )
}

/** Kept as having happened now; the note at the foot offers to undo it. */
async function log({ who, how }: QuickLog): Promise<void> {
  const contact = { id: newId<ContactId>(), moment: momentNow(), who, how, minutes: null, initiator: null, felt: null, note: '' }
  const answer = await apply({ type: 'contact/add', contact }).catch(() => null)
  if (answer?.kind !== 'applied') showToast({ text: m.palette.notKept })
}
