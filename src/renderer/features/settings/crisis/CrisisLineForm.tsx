import { useEffect, useRef, useState } from 'react'
import type { ShownLine } from '@domain/crisis/crisis-lines'
import type { CrisisLineId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { newId, today } from '@renderer/clock'
import { apply } from '@renderer/notebook/store'
import { announce } from '@ui/announce'
import { Button } from '@ui/Button'
import { TextField } from '@ui/TextField'
import { type Draft, draftOf, type Problem, readDraft } from './crisis-draft'
import styles from './CrisisPart.module.css'

const words = m.crisis
/** As many letters as the notebook holds in a line, text and word together. */
const MOST: Record<keyof Draft, number> = { service: 200, phone: 200, text: 60, word: 100, hours: 200, checkedOn: 10 }

/** One line: a further one, one's own, or a shipped one that is put right. */
export function CrisisLineForm({ line, onDone }: { line: ShownLine | null; onDone: () => void }) {
  const [draft, setDraft] = useState(() => draftOf(line, today()))
  const [problem, setProblem] = useState<Problem | null>(null)
  const [notKept, setNotKept] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [problem])

  const keep = async () => {
    const read = readDraft(draft, today())
    setNotKept(false)
    if ('why' in read) {
      setProblem(read)
      announce(words.problem[read.why])
      return
    }
    setProblem(null)
    const answer = await apply(
      line?.own
        ? { type: 'crisis/edit-line', id: line.own.id, patch: read }
        : { type: 'crisis/add-line', line: { ...read, id: newId<CrisisLineId>(), instead: line?.key ?? null } },
    ).catch(() => null)
    if (answer?.kind === 'applied') onDone()
    else setNotKept(true)
  }
  const field = (name: keyof Draft) => ({
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value.slice(0, MOST[name]) }),
    ...(problem?.field === name ? { error: words.problem[problem.why] } : {}),
  })
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={line ? words.changeOf(line.service) : words.addTitle}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.preventDefault()
        onDone()
      }}
    >
      <TextField label={words.service} inputRef={first} {...field('service')} />
      <TextField label={words.phone} type="tel" hint={words.phoneHint} {...field('phone')} />
      <div className={styles.pair}>
        <TextField label={words.text} type="tel" {...field('text')} />
        <TextField label={words.word} {...field('word')} />
      </div>
      <div className={styles.pair}>
        <TextField label={words.hours} placeholder={words.hoursExample} {...field('hours')} />
        <TextField label={words.checkedOn} type="date" {...field('checkedOn')} />
      </div>
      <p className={styles.hint}>{words.cannotTest}</p>
      {notKept && <p role="alert">{words.problem.notKept}</p>}
      <div className={styles.actions}>
        <Button type="submit" variant="fill">
          {words.keep}
        </Button>
        <Button onClick={onDone}>{m.common.cancel}</Button>
      </div>
    </form>
  )
}
