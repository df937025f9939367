import { type FormEvent, useEffect, useRef, useState } from 'react'
import { m } from '@domain/messages/messages'
import { MOVE_KINDS, type PlannedMove } from '@domain/network/planned-move'
import { circlesFor, effectOf, usualCircle } from '@domain/network/planned-move-effect'
import { type Circle, CIRCLES, type Kind, KINDS, type Supporter } from '@domain/people/supporter'
import { DayKey } from '@domain/time/day-key'
import { changeMove, planNew } from '@renderer/entry/planned-moves'
import { useShownName } from '@renderer/naming'
import { Button } from '@ui/Button'
import { Segmented } from '@ui/Segmented'
import { TextArea } from '@ui/TextArea'
import { TextField } from '@ui/TextField'
import { ChoiceRow } from './ChoiceRow'
import styles from './MoveForm.module.css'

const words = m.moves
/** The moves that are about someone who is there. */
const WHATS = MOVE_KINDS.filter((what) => what !== 'add')
const MOST_WORDS = 600

type Props = {
  /** Whom it is about; null: someone not there yet. */
  supporter: Supporter | null
  /** The move being changed; undefined plans a new one. */
  move?: PlannedMove
  /** A name already written, for someone not there yet. */
  name?: string
  onClose: () => void
}

/** What, where to, by when and how to begin. Only the first is needed; nothing is kept before it is asked for. */
export function MoveForm({ supporter, move, name: given = '', onClose }: Props) {
  const shownName = useShownName()
  const [what, setWhat] = useState(move && move.what !== 'add' ? move.what : (WHATS[0] ?? 'strengthen'))
  const [circle, setCircle] = useState<Circle | null>(move ? move.circle : supporter ? usualCircle(what, supporter.circle) : 'middle')
  const [name, setName] = useState(move?.name ?? given)
  const [kind, setKind] = useState<Kind>(move?.kind ?? 'peer')
  const [by, setBy] = useState(move?.by ?? '')
  const [note, setNote] = useState(move?.note ?? '')
  const [problem, setProblem] = useState<'name' | 'day' | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:checked, input')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  const circles = supporter ? circlesFor(what, supporter.circle) : CIRCLES
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const day = DayKey.safeParse(by)
    // A date half filled in reads as empty, and says so only here.
    const half = form.current?.querySelector<HTMLInputElement>('input[type=date]')?.validity.badInput
    if (!supporter && name.trim() === '') return setProblem('name')
    if (half || (by !== '' && !day.success)) return setProblem('day')
    const said = { circle, by: day.success ? day.data : null, note: note.trim().slice(0, MOST_WORDS) }
    const done = supporter
      ? move
        ? changeMove(move.id, { ...said, what })
        : planNew({ ...said, what, supporterId: supporter.id, name: '', kind: supporter.kind })
      : move
        ? changeMove(move.id, { ...said, name: name.trim(), kind })
        : planNew({ ...said, what: 'add', supporterId: null, name: name.trim(), kind })
    void done.then(onClose)
  }
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={supporter ? words.form(shownName(supporter)) : words.someone.title}
      noValidate
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      {supporter ? (
        <>
          <Segmented
            hideLabel
            label={words.what}
            value={what}
            options={WHATS.map((value) => ({ value, label: words.whats[value] }))}
            onChange={(next) => {
              setWhat(next)
              setCircle(usualCircle(next, supporter.circle))
            }}
          />
          <p className={styles.meaning}>
            {words.meanings[what]} {words.line(words.effect(what, effectOf({ what, circle }, supporter)), null)}
          </p>
          {circles.length > 0 && (
            <ChoiceRow<Circle | 'same'>
              label={words.to}
              value={circle ?? 'same'}
              options={[...circles.map((value) => ({ value, label: m.vocabulary.circles[value] })), { value: 'same', label: words.sameCircle }]}
              onChange={(value) => setCircle(value === 'same' ? null : value)}
            />
          )}
        </>
      ) : (
        <>
          <TextField label={words.someone.name} value={name} onChange={setName} error={problem === 'name' ? words.someone.nameMissing : undefined} />
          <div>
            <ChoiceRow label={m.map.inspector.fields.kind} value={kind} options={KINDS.map((value) => ({ value, label: m.vocabulary.kinds[value] }))} onChange={setKind} />
            <ChoiceRow label={m.map.inspector.fields.circle} value={circle ?? 'middle'} options={CIRCLES.map((value) => ({ value, label: m.vocabulary.circles[value] }))} onChange={setCircle} />
          </div>
        </>
      )}
      <TextField type="date" label={words.day} value={by} onChange={setBy} error={problem === 'day' ? words.badDay : undefined} />
      <TextArea serif rows={2} label={words.note} placeholder={words.notePlaceholder} value={note} onChange={(text) => setNote(text.slice(0, MOST_WORDS))} />
      <div className={styles.act}>
        <Button type="submit" variant="fill">
          {move ? words.keepEdit : words.keep}
        </Button>
        <Button variant="bare" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
