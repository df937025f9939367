import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Check } from 'lucide-react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { gives, withGiving } from '@domain/people/gives'
import { foldText } from '@domain/people/people-table'
import type { Supporter, SupportFunction } from '@domain/people/supporter'
import { useShownName } from '@renderer/naming'
import { apply } from '@renderer/notebook/store'
import { KindGlyph } from '@ui/KindGlyph'
import { goBack, goOn, leaveForLater } from './guided-actions'
import styles from './Question.module.css'
import { StepFoot } from './StepFoot'
import { useAskKeys } from './use-ask-keys'
import { nextButton } from './walk-buttons'
import who from './WhoStep.module.css'

/** Who of these gives it? Press everyone who does. One stop for Tab; arrows walk, a letter goes to a name. */
export function WhoStep({ fn, people }: { fn: SupportFunction; people: readonly Supporter[] }) {
  const id = useId()
  const shownName = useShownName()
  const grid = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState<SupporterId | undefined>(people[0]?.id)
  const given = people.filter((s) => gives(s.functions[fn]))
  const words = m.guided.who[fn]
  const toggle = (s: Supporter) => void apply({ type: 'supporter/set-function', id: s.id, fn, direction: withGiving(s.functions[fn], !gives(s.functions[fn])) })

  useEffect(() => {
    grid.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
  }, [])
  useAskKeys((event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void goOn(fn)
    else if (event.key === 'Escape') void leaveForLater(fn)
    else return false
    return true
  })
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const at = buttons.findIndex((button) => button === document.activeElement)
    const letter = event.key.length === 1 && event.key !== ' ' ? foldText(event.key) : null
    const next = letter === null ? nextButton(buttons, at, event.key) : [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)].find((button) => foldText(button.textContent).startsWith(letter))
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <div className={who.page}>
      <section aria-labelledby={id}>
        <p className={styles.place}>{m.guided.tap}</p>
        <h2 id={id} className={styles.question}>
          {words.title}
        </h2>
        <p className={styles.text}>{words.text}</p>
        <div ref={grid} role="group" aria-labelledby={id} className={who.grid} onKeyDown={walk}>
          {people.map((s) => {
            const on = gives(s.functions[fn])
            return (
              <button key={s.id} type="button" className={who.person} aria-pressed={on} tabIndex={s.id === stop ? 0 : -1} onFocus={() => setStop(s.id)} onClick={() => toggle(s)}>
                <span className={who.name}>{shownName(s)}</span>
                {on ? <Check className={who.check} aria-hidden strokeWidth={2} /> : <KindGlyph kind={s.kind} form={s.form} role={s.role} size={28} />}
              </button>
            )
          })}
        </div>
        <p className={who.count} role="status">
          {m.guided.givers(given.length)}
        </p>
        <StepFoot step={fn} onBack={() => goBack(fn, null, [])} main />
      </section>
    </div>
  )
}
