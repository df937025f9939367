import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { continueList, hasMarks, type Selected, toggleBold, toggleList } from '@domain/plan/marked-text'
import { useFieldDraft } from '@renderer/field-drafts'
import { MarkedWords } from '@ui/MarkedWords'
import styles from './InkField.module.css'
import { MarkTools } from './MarkTools'

type Props = {
  label: string
  /** What it is of, unlike any other field: what is being written outlives a page that stops. */
  of: string
  value: string
  /** When the person has finished: left the field or pressed Enter, and it differs. */
  onCommit: (value: string) => Promise<unknown>
  placeholder?: string
  /** `words`: the person's own words; `say`: words to be spoken; `plain`: names and numbers. */
  look?: 'words' | 'say' | 'plain'
  /** Bold and lists, by Ctrl+B and Ctrl+Shift+L or the two buttons beneath while writing. */
  marks?: boolean
  maxLength?: number
  /** After Enter. */
  onEnter?: () => void
  inputRef?: RefObject<HTMLTextAreaElement | null>
}

/** Text edited where it stands: a line appears beneath while writing. Shift+Enter begins a new line, Escape takes the draft back. */
export function InkField({ label, of, value, onCommit, placeholder, look = 'words', marks = false, maxLength, onEnter, inputRef }: Props) {
  const [writing, setWriting] = useState(false)
  const own = useRef<HTMLTextAreaElement>(null)
  const field = inputRef ?? own
  const [draft, setDraft, handOver] = useFieldDraft(of, field)
  const pending = useRef<() => void>(undefined)
  const edit = useMarkedEdit(field, setDraft)
  const commit = async () => {
    if (draft === null) return
    handOver()
    if (draft !== value) await onCommit(draft)
    setDraft(null)
  }
  // Leaving the screen by a key takes the field away without a blur: what was written still counts.
  useEffect(() => {
    pending.current = () => {
      if (draft !== null && draft !== value) void onCommit(draft)
    }
  })
  useEffect(() => () => pending.current?.(), [])
  const onMarkKey = (event: KeyboardEvent): boolean => {
    if (!marks) return false
    const key = event.key.toLowerCase()
    const command = event.ctrlKey || event.metaKey
    if (command && !event.shiftKey && key === 'b') return edit(toggleBold)
    if (command && event.shiftKey && key === 'l') return edit(toggleList)
    return event.key === 'Enter' && event.shiftKey && !command && edit(continueList)
  }
  const text = draft ?? value
  const shown = marks && !writing && hasMarks(text)
  const textarea = (
    <textarea
      ref={field}
      rows={1}
      aria-label={label}
      aria-keyshortcuts={marks ? 'Control+B Control+Shift+L' : undefined}
      dir="auto"
      className={`${styles.field} ${styles[look]}`}
      placeholder={placeholder}
      maxLength={maxLength}
      value={text}
      onFocus={() => setWriting(true)}
      onChange={(event) => setDraft(look === 'plain' ? event.target.value.replace(/\n/g, ' ') : event.target.value)}
      onBlur={() => {
        setWriting(false)
        void commit()
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.altKey) return
        if (onMarkKey(event)) event.preventDefault()
        else if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault()
          void commit().then(onEnter)
        } else if (event.key === 'Escape' && draft !== null) {
          event.preventDefault()
          event.stopPropagation()
          setDraft(null)
        }
      }}
    />
  )
  if (!marks) return textarea
  return (
    <div className={styles.marked} data-shown={shown || undefined}>
      {shown && (
        // The field beneath is what is read aloud and clicked.
        <div className={`${styles.shown} ${styles[look]}`} aria-hidden>
          <MarkedWords text={text} />
        </div>
      )}
      {textarea}
      {writing && <MarkTools onBold={() => void edit(toggleBold)} onList={() => void edit(toggleList)} />}
    </div>
  )
}

/** Answers a function that edits what is selected, and whether there was something to do; the selection is set once the new text is there. */
function useMarkedEdit(field: RefObject<HTMLTextAreaElement | null>, setDraft: (text: string) => void) {
  const after = useRef<Selected | null>(null)
  useLayoutEffect(() => {
    if (after.current) field.current?.setSelectionRange(after.current.from, after.current.to)
    after.current = null
  })
  return (act: (selected: Selected) => Selected | null): boolean => {
    const area = field.current
    if (!area) return false
    const next = act({ text: area.value, from: area.selectionStart, to: area.selectionEnd })
    if (!next) return false
    after.current = next
    setDraft(next.text)
    return true
  }
}
