import { type FormEvent, useMemo, useState } from 'react'
import type { PlanItemId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import type { Notebook } from '@domain/notebook'
import { openable, type OpenChoice, openWords, saysNothing } from '@domain/open-part'
import { Button } from '@ui/Button'
import { Checkbox } from '@ui/Checkbox'
import { Dialog } from '@ui/Dialog'
import styles from './OpenPartDialog.module.css'
import steps from './steps.module.css'

const words = m.openPart

type Props = { book: Notebook; chosen: OpenChoice; /** Resolves to what went wrong, in words. */ onChoose: (choice: OpenChoice) => Promise<string>; onClose: () => void }

/** One box for each thing, the risk in plain words, and what a stranger would read. */
export function OpenPartDialog({ book, chosen, onChoose, onClose }: Props) {
  const all = useMemo(() => openable(book), [book])
  const [ticked, setTicked] = useState<ReadonlySet<PlanItemId>>(() => new Set(chosen))
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)
  const lists = [
    { title: words.people, items: all.people.map(({ id, name, number }) => ({ id, label: name || number, hint: name ? number : undefined })) },
    { title: words.helps, items: all.helps.map(({ id, text }) => ({ id, label: text, hint: undefined })) },
    { title: words.reasons, items: all.reasons.map(({ id, text }) => ({ id, label: text, hint: undefined })) },
  ].filter(({ items }) => items.length > 0)
  // What is no longer in the plan is not chosen any more either.
  const choice = lists.flatMap(({ items }) => items.map(({ id }) => id)).filter((id) => ticked.has(id))
  const readable = openWords(book, choice)
  const nothing = saysNothing(readable)

  const tick = (id: PlanItemId, on: boolean) => {
    const next = new Set(ticked)
    if (on) next.add(id)
    else next.delete(id)
    setTicked(next)
  }
  async function save(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const wrong = await onChoose(choice).finally(() => setBusy(false))
    setTrouble(wrong)
    if (!wrong) onClose()
  }
  return (
    <Dialog open title={words.title} onClose={onClose}>
      <form className={steps.step} onSubmit={(event) => void save(event)}>
        <p className={steps.about}>{words.risk}</p>
        {lists.length === 0 && <p className={steps.calm}>{words.nothing}</p>}
        {lists.map(({ title, items }) => (
          <fieldset key={title} className={styles.list}>
            <legend className={styles.title}>{title}</legend>
            {items.map(({ id, label, hint }) => (
              <Checkbox key={id} label={label} hint={hint} checked={ticked.has(id)} onChange={(on) => tick(id, on)} />
            ))}
          </fieldset>
        ))}
        <section className={styles.preview} aria-label={words.preview}>
          <h3 className={styles.title}>{words.preview}</h3>
          {nothing && <p className={steps.calm}>{words.previewNone}</p>}
          <ul className={styles.read}>
            {readable.people.map(({ name, number }) => (
              <li key={`${name} ${number}`}>
                {name} <bdi className={styles.number}>{number}</bdi>
              </li>
            ))}
            {[...readable.helps, ...readable.reasons].map((text, n) => (
              <li key={n} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </section>
        <p role="alert" className={trouble ? steps.serious : undefined}>
          {trouble}
        </p>
        <div className={steps.actions}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="fill" disabled={busy}>
            {nothing ? words.saveNone : words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
