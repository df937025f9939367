import { useState } from 'react'
import { m } from '@domain/messages/messages'
import { type Cadence, CIRCLES, type Circle } from '@domain/people/supporter'
import { DayKey } from '@domain/time/day-key'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { Section } from '@ui/Section'
import { TextField } from '@ui/TextField'
import styles from './HowOften.module.css'

type Props = { today: DayKey; onClose: () => void }

/** A cadence for each circle, and days on which no gap grows. Every field keeps itself. */
export function HowOften({ today, onClose }: Props) {
  return (
    <Dialog open title={m.howOften.title} onClose={onClose}>
      <p className={styles.text}>{m.howOften.intro}</p>
      {CIRCLES.map((circle) => (
        <CircleRow key={circle} circle={circle} />
      ))}
      <Section label={m.howOften.away}>
        <AwayFields today={today} />
      </Section>
    </Dialog>
  )
}

function CircleRow({ circle }: { circle: Circle }) {
  const cadences = useNotebook((book) => book.settings.circleCadences)
  const kept = cadences[circle]
  const [ideal, setIdeal] = useState(kept ? String(kept.idealDays) : '')
  const [longest, setLongest] = useState(kept?.longestDays ? String(kept.longestDays) : '')
  const [problem, setProblem] = useState<'ideal' | 'longest' | null>(null)
  const put = (next: Cadence | null) => void apply({ type: 'settings/edit', patch: { circleCadences: { ...cadences, [circle]: next } } })
  const set = (idealText: string, longestText: string) => {
    if (idealText.trim() === '') {
      setProblem(null)
      return put(null)
    }
    const idealDays = days(idealText, 730)
    const longestDays = longestText.trim() === '' ? null : days(longestText, 1460)
    if (idealDays === null) return setProblem('ideal')
    if (longestText.trim() !== '' && (longestDays === null || longestDays < idealDays)) return setProblem('longest')
    setProblem(null)
    put({ idealDays, longestDays, paused: false })
  }
  return (
    <div className={styles.row}>
      <TextField
        type="number"
        label={m.howOften.ideal(m.vocabulary.circles[circle])}
        placeholder={m.howOften.daysPlaceholder}
        value={ideal}
        error={problem === 'ideal' ? m.howOften.problem.ideal : undefined}
        onChange={setIdeal}
        onCommit={(text) => set(text, longest)}
      />
      <TextField
        type="number"
        label={m.howOften.longest}
        placeholder={m.howOften.daysPlaceholder}
        value={longest}
        error={problem === 'longest' ? m.howOften.problem.longest : undefined}
        onChange={setLongest}
        onCommit={(text) => set(ideal, text)}
      />
    </div>
  )
}

function AwayFields({ today }: { today: DayKey }) {
  const away = useNotebook((book) => book.settings.away)
  const [from, setFrom] = useState<string>(away?.from ?? today)
  const [until, setUntil] = useState<string>(away?.until ?? '')
  const [problem, setProblem] = useState<'from' | 'until' | null>(null)
  const keep = () => {
    const first = DayKey.safeParse(from)
    const last = until === '' ? null : DayKey.safeParse(until)
    if (!first.success) return setProblem('from')
    if (last && (!last.success || last.data < first.data)) return setProblem('until')
    setProblem(null)
    void apply({ type: 'settings/edit', patch: { away: { from: first.data, until: last?.data ?? null } } })
  }
  return (
    <>
      <p className={styles.text}>{m.howOften.awayText}</p>
      <div className={styles.row}>
        <TextField type="date" label={m.howOften.from} value={from} error={problem === 'from' ? m.howOften.problem.from : undefined} onChange={setFrom} />
        <TextField type="date" label={m.howOften.until} hint={m.howOften.untilHint} value={until} error={problem === 'until' ? m.howOften.problem.until : undefined} onChange={setUntil} />
      </div>
      <div className={styles.actions}>
        <Button onClick={keep}>{m.howOften.setAway}</Button>
        {away !== null && <Button onClick={() => void apply({ type: 'settings/edit', patch: { away: null } })}>{m.howOften.back}</Button>}
      </div>
    </>
  )
}

function days(text: string, most: number): number | null {
  const n = Number(text)
  return Number.isInteger(n) && n >= 1 && n <= most ? n : null
}
