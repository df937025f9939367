// Everyone and every number to try now, in order: people, then own numbers, then the country's crisis lines.
import { type CrisisHelp, isWrittenDown } from '@domain/crisis/crisis-lines'
import type { Notebook } from '@domain/notebook'
import { m } from '@domain/messages/messages'
import { type Reachable, type State, whomToReach } from '@domain/plan/reach-out'
import type { Way } from '@domain/plan/way-to'
import type { DayKey } from '@domain/time/day-key'
import { today } from '@renderer/clock'

export type LineTarget = { kind: 'line'; id: string; name: string; number: string; detail: string; hours: string; own: boolean; checkedOn: DayKey | null }
export type Target = ({ kind: 'person'; id: string; name: string } & Reachable) | LineTarget

export function targetsFor(book: Notebook, state: State | null, lines: readonly LineTarget[]): Target[] {
  const people = whomToReach(book, state, today()).map((each): Target => ({ kind: 'person', id: each.supporter.id, name: each.supporter.name, ...each }))
  return [...people, ...lines]
}

/** Own numbers of the plan first, then the country's lines that are not already among them. */
export function linesFor(book: Notebook, help: CrisisHelp): LineTarget[] {
  const own = book.plan.sections.professionals.items.flatMap((item): LineTarget[] =>
    item.type === 'line' && item.phone.trim()
      ? [{ kind: 'line', id: item.id, name: item.name.trim(), number: item.phone.trim(), detail: item.note.trim(), hours: '', own: true, checkedOn: null }]
      : [],
  )
  return [...own, ...countryLines(help, own.map((each) => each.number))]
}

/** The country's lines that are not already written down. */
export function countryLines(help: CrisisHelp, written: readonly string[]): LineTarget[] {
  const words = m.reachOut
  return help.lines
    .filter((line) => !isWrittenDown(line, written))
    .map((line): LineTarget => {
      const number = line.phones[0] ?? words.text(line.text?.number ?? '', line.text?.word ?? '')
      const detail = line.phones[0] && line.text ? (line.text.number === line.phones[0] ? words.callOrText : words.text(line.text.number, line.text.word)) : ''
      return { kind: 'line', id: line.key, name: line.service, number, detail, hours: line.hours, own: false, checkedOn: line.checkedOn }
    })
}

/** The number or address to show for a target. */
export function wayOf(target: Target): Way | null {
  return target.kind === 'line' ? { kind: 'phone', text: target.number } : target.way
}

/** Why this one, in sentences; only what is known. */
export function reasons(target: Target): string {
  const words = m.reachOut
  if (target.kind === 'line') {
    const about = target.own ? words.ownLine : words.line
    return [about, target.detail && target.own ? target.detail : '', target.hours ? words.lineHours(target.hours) : ''].filter(Boolean).join(' ')
  }
  const { supporter, because } = target
  return [
    because.resting ? words.resting : '',
    supporter.role.trim() ? words.role(supporter.role.trim()) : '',
    supporter.hours.trim() ? words.hours(supporter.hours.trim()) : '',
    because.lastDays === null ? '' : words.last(because.lastDays),
    because.felt && because.felt.better > 0 ? words.felt(because.felt.better, because.felt.of) : '',
    because.fits.length > 0 ? words.gives(because.fits) : because.felt || because.inPlan === null ? '' : words.inPlan(because.inPlan),
  ]
    .filter(Boolean)
    .join(' ')
}
