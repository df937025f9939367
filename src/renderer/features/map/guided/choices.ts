// The answers each question offers, and what has been answered so far.
import { m } from '@domain/messages/messages'
import type { AskedStep } from '@domain/people/guided-add'
import { type Cadence, CIRCLES, type Kind, KINDS, STANCES, type Supporter } from '@domain/people/supporter'
import type { Answer } from './guided-actions'

export type Choice = { id: string; label: string; hint: string; kind?: Kind; said: Answer }

const words = m.guided

const every = (idealDays: number, longestDays: number): Cadence => ({ idealDays, longestDays, paused: false })
/** Presets, days of the ideal and the longest gap. */
const CADENCES: readonly { id: keyof typeof words.cadences; cadence: Cadence | null }[] = [
  { id: 'days', cadence: every(3, 7) },
  { id: 'week', cadence: every(7, 14) },
  { id: 'fortnight', cadence: every(14, 28) },
  { id: 'month', cadence: every(30, 60) },
  { id: 'open', cadence: null },
]

export const CHOICES: Record<AskedStep, readonly Choice[]> = {
  kind: KINDS.map((kind) => ({ id: kind, label: m.vocabulary.kinds[kind], hint: words.kindHints[kind], kind, said: { kind } })),
  circle: CIRCLES.map((circle) => ({ id: circle, label: m.vocabulary.circles[circle], hint: words.circleHints[circle], said: { circle } })),
  cadence: CADENCES.map(({ id, cadence }) => ({ id, label: words.cadences[id], hint: '', said: { cadence } })),
  stance: STANCES.map((stance) => ({ id: stance, label: m.vocabulary.stances[stance], hint: words.stanceHints[stance], said: { stance } })),
}

/** The choice that has been made for someone; null while nothing is said. `met`: the question has been put to them. */
export function chosen(step: AskedStep, s: Supporter, met: boolean): Choice | null {
  const find = (id: string | undefined) => CHOICES[step].find((choice) => choice.id === id) ?? null
  switch (step) {
    case 'kind':
      return s.kind === 'other' && !met ? null : find(s.kind)
    case 'circle':
      return met ? find(s.circle) : null
    case 'cadence':
      return s.cadence ? find(CADENCES.find(({ cadence }) => cadence?.idealDays === s.cadence?.idealDays)?.id) : met ? find('open') : null
    case 'stance':
      return s.stance ? find(s.stance) : null
  }
}

/** The answer in a word, for the list beside the question. Empty while nothing is said. */
export function answerInWords(step: AskedStep, s: Supporter, met: boolean): string {
  if (step === 'kind') return chosen(step, s, met) ? m.vocabulary.kindsShort[s.kind] : ''
  if (step === 'cadence' && s.cadence) return chosen(step, s, met)?.label ?? words.cadenceOther(s.cadence.idealDays)
  return chosen(step, s, met)?.label ?? ''
}
