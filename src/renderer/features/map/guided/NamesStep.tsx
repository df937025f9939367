import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { X } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { LARGEST_ROUND } from '@domain/people/guided-add'
import type { NameRead } from '@domain/people/name-list'
import { announce } from '@ui/announce'
import { Button } from '@ui/Button'
import { IconButton } from '@ui/IconButton'
import { InlineText } from '../inspector/InlineText'
import { keepNames, leaveForLater } from './guided-actions'
import styles from './NamesStep.module.css'
import question from './Question.module.css'
import { useNamedRows } from './use-named-rows'

const words = m.guided.names
const namesOf = (reads: readonly NameRead[]) => reads.map(({ name }) => name)

/** Everyone who comes to mind, one under the other; nothing is asked about them yet. */
export function NamesStep() {
  const { rows, add, put, rename, takeOut } = useNamedRows()
  const [text, setText] = useState('')
  const [again, setAgain] = useState<readonly NameRead[]>([])
  const [note, setNote] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight
  }, [rows.length])
  // A quit in the middle of the list: what has been named is on the map, and the round can be taken up again.
  useEffect(() => {
    const keep = () => void keepNames('names')
    window.addEventListener('beforeunload', keep)
    return () => window.removeEventListener('beforeunload', keep)
  }, [])

  const take = (typed: string) => {
    const { added, twice, onMap, tooMany } = add(typed)
    setText('')
    setAgain([...twice, ...onMap])
    const remarks = [twice.length > 0 && words.twice(namesOf(twice)), onMap.length > 0 && words.onMap(namesOf(onMap)), tooMany && words.full(LARGEST_ROUND)].filter(Boolean).join(' ')
    setNote(remarks)
    announce([added.length > 0 && words.added(namesOf(added)), remarks].filter(Boolean).join(' '))
  }
  const goOn = () => {
    if (text.trim() !== '') take(text)
    void keepNames('kind')
  }
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const on = event.ctrlKey || event.metaKey
    if (event.key === 'Enter') {
      event.preventDefault()
      if (on || (text.trim() === '' && rows.length > 0)) goOn()
      else take(text)
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      if (text === '') void leaveForLater('names')
      else setText('')
    }
  }
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (!/[\r\n]/.test(pasted.trim())) return
    event.preventDefault()
    take(`${text}${pasted}`)
  }
  return (
    <div className={styles.page}>
      <section className={styles.ask} aria-labelledby="guided-names">
        <h2 id="guided-names" className={question.question}>
          {words.title}
        </h2>
        <p className={question.text}>{words.text}</p>
        <input
          ref={field}
          className={styles.field}
          aria-label={words.field}
          aria-describedby="guided-names-hint"
          placeholder={words.prompts[rows.length % words.prompts.length]}
          value={text}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKey}
          onPaste={onPaste}
        />
        <p id="guided-names-hint" className={styles.hint}>
          {words.hint}
        </p>
        {note !== '' && (
          <p className={styles.note}>
            {note}
            {again.length > 0 && (
              <button
                type="button"
                className={styles.again}
                onClick={() => {
                  put(again)
                  announce(words.added(namesOf(again)))
                  setAgain([])
                  setNote('')
                  field.current?.focus()
                }}
              >
                {words.addAnyway(again.length)}
              </button>
            )}
          </p>
        )}
        {rows.length > 0 && (
          <Button variant="fill" size="main" className={styles.on} onClick={goOn}>
            {words.on}
          </Button>
        )}
      </section>
      <section className={styles.named} aria-label={words.listed}>
        <h3 className={styles.count}>{rows.length === 0 ? words.none : words.count(rows.length)}</h3>
        <ol ref={list} className={styles.list}>
          {rows.map((row) => (
            <li key={row.id} className={styles.row}>
              <InlineText look="words" label={words.rename(row.name)} of={`guided ${row.id} name`} value={row.name} required maxLength={80} onCommit={(name) => rename(row, name.replace(/\s+/g, ' '))} />
              {row.role !== '' && <span className={styles.role}>{row.role}</span>}
              <IconButton
                icon={X}
                label={words.takeOut(row.name)}
                className={styles.out}
                onClick={() => {
                  takeOut(row)
                  field.current?.focus()
                }}
              />
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
