import { type FocusEvent, type KeyboardEvent, useId, useState } from 'react'
import { m } from '@domain/messages/messages'
import { type Column, foldText, type TableFacts } from '@domain/people/people-table'
import { type ChoiceColumn, choicesOf, chosenIn, editorOf, LONGEST_TEXT, plainText } from '@domain/people/table-cells'
import type { Supporter } from '@domain/people/supporter'
import { announce } from '@ui/announce'
import { showToast } from '@ui/toast'
import styles from './CellEditor.module.css'
import type { Onward } from './use-grid'

type Props = {
  supporter: Supporter
  /** As it may be shown. */
  name: string
  column: Column
  /** What was typed to begin with, in place of what stood there; null: what stood there. */
  typed: string | null
  facts: TableFacts
  /** Keeps a text; answers in words why it cannot be kept. */
  onKeep: (text: string) => string | null
  onDone: (to: Onward) => void
}

/** In the open list letters and arrows belong to the list; Enter and Tab take what it points at, Escape leaves both. */
const isForTheList = (event: KeyboardEvent) => !['Enter', 'Escape', 'Tab'].includes(event.key) && event.currentTarget.matches('select:open')

/** A list to choose from is what an edit of this cell is: it opens with it, where a key or a click allows. */
function openAtOnce(select: HTMLSelectElement | null): void {
  if (select && navigator.userActivation.isActive) select.showPicker()
}

function openSheet(sheet: HTMLElement | null): void {
  sheet?.showPopover()
}

function beginWith(supporter: Supporter, column: Column, typed: string | null, facts: TableFacts): string {
  if (editorOf(column) !== 'choice') return typed ?? plainText(supporter, column, facts)
  const now = chosenIn(supporter, column as ChoiceColumn)
  if (typed === null) return now
  const found = choicesOf(supporter, column as ChoiceColumn).find(({ value, label }) => (typed === '' ? value === '' : foldText(label).startsWith(foldText(typed))))
  return found?.value ?? now
}

/** The field inside a cell while it is being edited. Leaving it keeps, Escape does not. */
export function CellEditor({ supporter, name, column, typed, facts, onKeep, onDone }: Props) {
  const id = useId()
  const editor = editorOf(column)
  const [draft, setDraft] = useState(() => beginWith(supporter, column, typed, facts))
  const [problem, setProblem] = useState<string | null>(null)
  const finish = (to: Onward, text: string) => {
    const why = onKeep(text)
    if (why !== null && to !== 'away') {
      setProblem(why)
      announce(why)
      return
    }
    // Left with something that does not fit: it is put back, and said.
    if (why !== null) showToast({ text: m.peopleGrid.notKept(why) })
    onDone(to)
  }
  const write = (text: string) => {
    setDraft(text)
    setProblem(null)
  }
  const common = {
    'aria-label': m.people.edit(m.people.columns[column], name),
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
    value: draft,
    autoFocus: true,
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation()
      if (event.nativeEvent.isComposing) return
      if (isForTheList(event)) return
      const text = event.target instanceof HTMLOptionElement ? event.target.value : draft
      if (event.key === 'Escape') onDone('here')
      else if (event.key === 'Enter' && !(editor === 'words' && (event.shiftKey || event.altKey))) {
        event.preventDefault()
        finish(event.shiftKey ? 'up' : 'down', text)
      } else if (event.key === 'Tab') {
        event.preventDefault()
        finish(event.shiftKey ? 'left' : 'right', text)
      }
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      // Into its own list is not away, and neither is another window.
      if (event.currentTarget.contains(event.relatedTarget) || !document.hasFocus()) return
      finish('away', draft)
    },
  }
  const bubble = problem && (
    <span ref={openSheet} popover="manual" id={`${id}-problem`} className={styles.problem}>
      {problem}
    </span>
  )
  if (editor === 'choice')
    return (
      <select
        {...common}
        className={styles.editor}
        ref={openAtOnce}
        // What the list points at already, pressed: it does not change, but it is what was meant.
        onClick={(event) => event.target instanceof HTMLOptionElement && event.target.value === draft && finish('here', draft)}
        onChange={(event) => finish('here', event.target.value)}
      >
        {choicesOf(supporter, column as ChoiceColumn).map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )
  if (editor === 'words')
    return (
      <span className={styles.anchor}>
        <div ref={openSheet} popover="manual" className={styles.sheet}>
          <textarea {...common} className={styles.words} rows={6} maxLength={LONGEST_TEXT.note} onChange={(event) => write(event.target.value)} />
          {bubble}
        </div>
      </span>
    )
  return (
    <span className={styles.anchor}>
      <input
        {...common}
        className={styles.editor}
        type="text"
        inputMode={editor === 'days' ? 'numeric' : column === 'phone' ? 'tel' : column === 'email' ? 'email' : undefined}
        placeholder={editor === 'days' ? m.people.everyDays : undefined}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => write(event.target.value)}
        onFocus={(event) => typed === null && event.target.select()}
      />
      {bubble}
    </span>
  )
}
