import { useEffect, useMemo, useRef, useState } from 'react'
import type { PlanItemId, SlipId } from '@domain/ids'
import { latestFirst, wordsUsed } from '@domain/journal/earlier-words'
import type { Streak } from '@domain/journal/streak'
import { streakFigures } from '@domain/journal/streak-figures'
import { m } from '@domain/messages/messages'
import { DayKey } from '@domain/time/day-key'
import { newId, now } from '@renderer/clock'
import { SupporterPicker } from '@renderer/entry/SupporterPicker'
import { openReachOut } from '@renderer/navigation/place'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { TagField } from '@ui/TagField'
import { TextArea } from '@ui/TextArea'
import { TextField } from '@ui/TextField'
import styles from './AfterSlip.module.css'
import { changesOfSlip, newSlip, type SlipDraft } from './slip-draft'
import { SlipOffers } from './SlipOffers'

const STEPS = 5

/** Five calm minutes after a slip. Each question stands alone and can be left; what is there can be kept at any moment. */
export function AfterSlip({ streak, today, onClose }: { streak: Streak; today: DayKey; onClose: () => void }) {
  const supporters = useNotebook((book) => book.supporters)
  const contacts = useNotebook((book) => book.contacts)
  const checkIns = useNotebook((book) => book.checkIns)
  const own = useNotebook((book) => book.words.triggers)
  const people = useMemo(() => latestFirst(supporters, contacts), [supporters, contacts])
  const triggers = useMemo(() => wordsUsed(checkIns, 'triggers', own), [checkIns, own])
  const [draft, setDraft] = useState<SlipDraft>(() => newSlip(today))
  const [day, setDay] = useState<string>(today)
  const [step, setStep] = useState(0)
  const [problem, setProblem] = useState<'slip' | 'notKept' | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (step > 0) heading.current?.focus()
  }, [step])
  const write = (patch: Partial<SlipDraft>) => setDraft((before) => ({ ...before, ...patch }))

  const dayRead = DayKey.safeParse(day)
  const dayKnown = dayRead.success && dayRead.data <= today && dayRead.data >= '1900-01-01' ? dayRead.data : null
  const on = () => {
    if (!dayKnown) return setProblem('slip')
    setProblem(null)
    setStep(Math.min(STEPS - 1, step + 1))
  }
  const keep = async () => {
    if (!dayKnown) {
      setStep(0)
      return setProblem('slip')
    }
    const made = { slipId: newId<SlipId>(), itemIds: [newId<PlanItemId>(), newId<PlanItemId>()] as [PlanItemId, PlanItemId], at: now(), today }
    const [first, ...rest] = changesOfSlip(streak, { ...draft, day: dayKnown }, made)
    const answer = first ? await apply(first).catch(() => null) : null
    if (answer?.kind !== 'applied') return setProblem('notKept')
    for (const change of rest) await apply(change)
    onClose()
  }
  const last = step === STEPS - 1
  const { now: days } = streakFigures(streak, today)
  const titles = [m.streaks.after.day, m.streaks.after.ledTo, m.streaks.after.told, m.streaks.after.next, m.streaks.after.offers]
  const texts = ['', m.streaks.after.ledToText, m.streaks.after.toldText, m.streaks.after.nextText, m.streaks.after.offersText]
  return (
    <Dialog
      open
      title={m.streaks.after.title}
      onClose={onClose}
      footer={
        <>
          {!last && (
            <Button variant="bare" className={styles.keepNow} onClick={() => void keep()}>
              {m.streaks.after.keepNow}
            </Button>
          )}
          {step > 0 && <Button onClick={() => setStep(step - 1)}>{m.streaks.after.back}</Button>}
          <Button variant="fill" onClick={last ? () => void keep() : on}>
            {last ? m.streaks.after.keep : m.streaks.after.on}
          </Button>
        </>
      }
    >
      {step === 0 && <p className={styles.intro}>{m.streaks.after.intro(days, streak.name)}</p>}
      <div className={styles.page}>
        <p className={styles.count}>{m.streaks.after.step(step + 1, STEPS)}</p>
        <h3 ref={heading} tabIndex={-1} className={styles.title}>
          {titles[step]}
        </h3>
        {texts[step] && <p className={styles.text}>{texts[step]}</p>}
        {step === 0 && (
          <div className={styles.day}>
            <TextField type="date" label={m.streaks.after.dayField} value={day} error={problem === 'slip' ? m.streaks.problem.slip : undefined} onChange={setDay} />
          </div>
        )}
        {step === 1 && (
          <>
            <TextArea serif hideLabel rows={4} label={m.streaks.after.ledTo} value={draft.ledTo} onChange={(ledTo) => write({ ledTo: ledTo.slice(0, 15_000) })} />
            <TagField label={m.streaks.after.triggers} value={draft.triggers} suggestions={triggers} onChange={(words) => write({ triggers: words.slice(0, 40), keepTriggers: words.length > 0 })} />
          </>
        )}
        {step === 2 && (
          <>
            {people.length > 0 && <SupporterPicker label={m.streaks.after.told} people={people} all={supporters} value={draft.told} onChange={(told) => write({ told })} ready={6} />}
            <div>
              <Button
                onClick={() => {
                  void keep().then(openReachOut)
                }}
              >
                {m.streaks.after.reachOut}
              </Button>
            </div>
          </>
        )}
        {step === 3 && <TextArea serif hideLabel rows={4} label={m.streaks.after.next} value={draft.next} onChange={(next) => write({ next: next.slice(0, 15_000) })} />}
        {last && <SlipOffers draft={draft} onChange={write} />}
      </div>
      {problem === 'notKept' && <p role="alert">{m.streaks.problem.notKept}</p>}
    </Dialog>
  )
}
