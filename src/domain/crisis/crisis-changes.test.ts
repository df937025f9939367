import { describe, expect, it } from 'vitest'
import { applyChange, type Change } from '../change'
import { nameStep } from '../history'
import type { CrisisLineId } from '../ids'
import { m } from '../messages/messages'
import { emptyNotebook, Notebook } from '../notebook'
import { printedHelp } from '../plan/printed-help'
import type { DayKey, Instant } from '../time/day-key'
import { CRISIS_COUNTRIES, crisisHelp, shippedLines } from './crisis-lines'
import { MOST_HIDDEN, type OwnCrisisLine } from './own-lines'

const fresh = () => emptyNotebook('2026-03-01T10:00:00.000Z' as Instant)
const line = (fields: Partial<OwnCrisisLine> = {}): OwnCrisisLine => ({
  id: 'h0' as CrisisLineId,
  service: 'Night line',
  phone: '0123 45 67',
  text: '',
  hours: 'evenings',
  checkedOn: '2026-02-01' as DayKey,
  instead: null,
  ...fields,
})
const answer = (book: Notebook, change: Change) => {
  const outcome = applyChange(book, change)
  return outcome.kind === 'applied' ? outcome.notebook : outcome.reason
}
const after = (...changes: Change[]) =>
  changes.reduce((book, change) => {
    const next = answer(book, change)
    if (typeof next === 'string') throw new Error(next)
    return next
  }, fresh())
const [first, second] = shippedLines('US')
const services = (book: Notebook, country = 'US') => crisisHelp(country, book.crisis).lines.map(({ service }) => service)
const shipped = services(fresh())

describe('what the person changes about crisis lines', () => {
  it('with nothing changed is as it ships', () => {
    expect(crisisHelp('US', fresh().crisis)).toEqual(crisisHelp('US'))
  })

  it('puts a further line first, in every country', () => {
    const book = after({ type: 'crisis/add-line', line: line({ phone: '0123 45 67 / 0123 45 68', text: 'HOME to 741741' }) })
    expect(services(book)).toEqual(['Night line', ...shipped])
    expect(services(book, 'GB')).toEqual(['Night line'])
    expect(crisisHelp('GB', book.crisis).lines[0]).toMatchObject({ phones: ['0123 45 67', '0123 45 68'], text: { number: '741741', word: 'HOME' }, hours: 'evenings', checkedOn: '2026-02-01' })
    expect(crisisHelp(null, book.crisis).lines).toHaveLength(1)
  })

  it('puts a shipped line right in its place; without it the line is as it ships again', () => {
    const put = after({ type: 'crisis/add-line', line: line({ instead: second!.key }) })
    expect(services(put)).toEqual(shipped.map((service) => (service === second!.service ? 'Night line' : service)))
    expect(services(put, 'GB'), 'a line of another country').toEqual([])
    expect(services(after({ type: 'crisis/add-line', line: line({ instead: second!.key }) }, { type: 'crisis/remove-line', id: 'h0' as CrisisLineId }))).toEqual(shipped)
  })

  it('keeps a line whose shipped one is gone', () => {
    expect(services(after({ type: 'crisis/add-line', line: line({ instead: 'US:gone' }) }))).toEqual(['Night line', ...shipped])
    expect(services(after({ type: 'crisis/add-line', line: line({ instead: 'GB:gone' }) }))).toEqual(shipped)
  })

  it('leaves a shipped line out and has it back', () => {
    const hide: Change = { type: 'crisis/hide', key: first!.key, hidden: true }
    expect(services(after(hide, hide))).toEqual(shipped.slice(1))
    expect(services(after(hide, { ...hide, hidden: false }))).toEqual(shipped)
    expect(answer(fresh(), { type: 'crisis/hide', key: 'US:gone', hidden: true })).toBe('entry-missing')
  })

  it('still hides when the list is full of lines that no longer ship', () => {
    const book = fresh()
    book.crisis.hidden = Array.from({ length: MOST_HIDDEN }, (_, n) => `XX:${n}`)
    const next = answer(book, { type: 'crisis/hide', key: first!.key, hidden: true })
    expect(Notebook.safeParse(next).success).toBe(true)
    expect((next as Notebook).crisis.hidden).toEqual([first!.key])
  })

  it('dials the own emergency number first and keeps the country’s beside it', () => {
    const set = (number: string): Change => ({ type: 'crisis/set-emergency', number })
    expect(crisisHelp('US', after(set(' 0123 456 ')).crisis).emergency.map(({ number }) => number)).toEqual(['0123 456', '911'])
    expect(crisisHelp('US', after(set('911')).crisis).emergency).toHaveLength(1)
    expect(crisisHelp(null, after(set('112')).crisis).emergency.map(({ number }) => number)).toEqual(['112'])
    expect(crisisHelp('US', after(set('0123'), set('')).crisis)).toEqual(crisisHelp('US'))
  })

  it('takes no line nobody can reach', () => {
    const add = (fields: Partial<OwnCrisisLine>) => answer(fresh(), { type: 'crisis/add-line', line: line(fields) })
    expect(add({ phone: ' ' })).toBe('line-without-number')
    expect(add({ phone: 'ask Sam' })).toBe('number-unreadable')
    expect(add({ phone: '', text: 'by Signal' })).toBe('number-unreadable')
    expect(answer(fresh(), { type: 'crisis/set-emergency', number: 'Sam' })).toBe('number-unreadable')
    const kept = after({ type: 'crisis/add-line', line: line() })
    expect(answer(kept, { type: 'crisis/edit-line', id: 'h0' as CrisisLineId, patch: { phone: '' } })).toBe('line-without-number')
    expect(answer(kept, { type: 'crisis/add-line', line: line() })).toBe('entry-exists')
  })

  it('lets a shipped line be put right only once', () => {
    const put = after({ type: 'crisis/add-line', line: line({ instead: first!.key }) })
    expect(answer(put, { type: 'crisis/add-line', line: line({ id: 'h1' as CrisisLineId, instead: first!.key }) })).toBe('entry-exists')
  })

  it('names its steps', () => {
    const name = (change: Change, book = fresh()) => m.history.undo(nameStep(change, book))
    expect(name({ type: 'crisis/add-line', line: line() })).toBe('Undo keep crisis line Night line')
    expect(name({ type: 'crisis/remove-line', id: 'h0' as CrisisLineId }, after({ type: 'crisis/add-line', line: line() }))).toBe('Undo remove crisis line Night line')
    expect(name({ type: 'crisis/hide', key: first!.key, hidden: true })).toContain(first!.service)
  })

  it('stands in print: own lines and the own emergency number first', () => {
    const book = after({ type: 'crisis/add-line', line: line() }, { type: 'crisis/hide', key: first!.key, hidden: true }, { type: 'crisis/set-emergency', number: '0123 456' })
    const help = printedHelp(book, [], { country: 'US', locale: 'en' })
    expect(help.lines[0]).toEqual({ service: 'Night line', numbers: '0123 45 67' })
    expect(help.lines.map(({ service }) => service)).not.toContain(first!.service)
    expect(help.emergency.map(({ number }) => number)).toEqual(['0123 456', '911'])
    expect(help.checked).toContain('2026')
  })
})

it('every key of a shipped line is its own and fits a notebook', () => {
  const keys = CRISIS_COUNTRIES.flatMap((country) => shippedLines(country).map(({ key }) => key))
  expect(new Set(keys).size).toBe(keys.length)
  for (const key of keys) expect(key.length).toBeLessThanOrEqual(200)
})
