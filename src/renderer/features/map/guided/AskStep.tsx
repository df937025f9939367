import { useEffect, useId, useRef } from 'react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { type AskedStep, type GuidedAdd, waitingFor } from '@domain/people/guided-add'
import type { Supporter } from '@domain/people/supporter'
import { useShownName } from '@renderer/naming'
import { answerInWords, type Choice, CHOICES, chosen } from './choices'
import { ChoiceList } from './ChoiceList'
import { CircleStage } from './CircleStage'
import { FormRow, formOfKey } from './FormRow'
import { answerNext, askedOf, goBack, goOn, leaveForLater, setForm } from './guided-actions'
import { askAbout, useGuidedSession } from './guided-session'
import { NamedList } from './NamedList'
import styles from './Question.module.css'
import { StepFoot } from './StepFoot'
import { useAskKeys } from './use-ask-keys'

type Props = { step: AskedStep; round: GuidedAdd; people: readonly Supporter[] }

/** One question, put to one person after the other; each answered with one press. */
export function AskStep({ step, round, people }: Props) {
  const id = useId()
  const shownName = useShownName()
  const at = useGuidedSession((session) => session.at)
  const ids = people.map((s) => s.id)
  const current = askedOf(round, step, ids, at)
  const person = people.find((s) => s.id === current)
  const choices = useRef<HTMLDivElement>(null)
  const waiting = new Set<SupporterId>(waitingFor(round, step, ids))
  const isMet = (s: Supporter) => !waiting.has(s.id)
  const pick = (choice: Choice) => answerNext(step, choice.said, choice.label)
  const skip = () => answerNext(step, {}, m.guided.openAnswer)
  const back = () => goBack(step, current, ids)

  useEffect(() => {
    choices.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
  }, [])
  useAskKeys((event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void goOn(step)
    else if (event.ctrlKey || event.metaKey) return false
    else if (event.key === 'Escape') void leaveForLater(step)
    else if (event.key === '0') skip()
    else if (event.target instanceof HTMLInputElement) return false
    else if (event.key === 'ArrowLeft' || event.key === 'Backspace') back()
    else if (event.key === 'ArrowRight') askAbout(ids[ids.indexOf(current ?? ids[0] ?? ('' as SupporterId)) + 1] ?? current)
    else {
      const form = step === 'kind' && person ? formOfKey(event.key) : null
      const choice = CHOICES[step][Number(event.key) - 1]
      if (form && person) setForm(person.id, form)
      else if (choice) pick(choice)
      else return false
    }
    return true
  })
  if (!person) return null
  const place = ids.indexOf(person.id) + 1
  return (
    <div className={styles.page}>
      <section className={styles.stage} aria-labelledby={id}>
        <p className={styles.place}>{m.guided.place(place, ids.length)}</p>
        <h2 id={id} className={styles.question}>
          {m.guided.ask[step](shownName(person), person.form)}
        </h2>
        {(step === 'cadence' || step === 'stance') && <p className={styles.text}>{step === 'cadence' ? m.guided.cadenceText : m.guided.stancePrivate}</p>}
        <div className={step === 'circle' ? styles.withMap : undefined}>
          <ChoiceList ref={choices} labelledBy={id} choices={CHOICES[step]} chosen={chosen(step, person, isMet(person))?.id ?? null} onPick={pick} />
          {step === 'circle' && <CircleStage people={people} current={person} onPick={(circle) => pick(CHOICES.circle.find((choice) => choice.id === circle) ?? CHOICES.circle[0]!)} />}
        </div>
        {step === 'kind' && <FormRow person={person} />}
        <StepFoot step={step} onBack={back} skip={{ label: m.guided.skip(shownName(person)), onSkip: skip }} main={step === 'stance' || waiting.size === 0} />
      </section>
      <NamedList people={people} current={person.id} words={(s) => answerInWords(step, s, isMet(s))} onPick={askAbout} marks={step === 'kind' ? isMet : () => true} />
    </div>
  )
}
