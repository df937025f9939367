// Where the printed plan sends someone whom nobody answers: own numbers, crisis lines, the emergency number.
import { crisisHelp, isWrittenDown, type ShownLine } from '../crisis/crisis-lines'
import { m } from '../messages/messages'
import type { Notebook } from '../notebook'
import type { LineItem, SectionKind } from './plan'
import { printedDay } from './printed-day'

export type PrintedHelp = {
  heading: string
  text: string
  lines: { service: string; numbers: string }[]
  checked: string | null
  dangerHeading: string
  emergency: { label: string; number: string }[]
}

/** The person's own numbers first, when their section is printed; then those of the country, each once. */
export function printedHelp(book: Notebook, chosen: readonly SectionKind[], context: { country: string | null; locale: string }): PrintedHelp {
  const words = m.planPdf
  const known = crisisHelp(context.country, book.crisis)
  const items = chosen.includes('professionals') ? book.plan.sections.professionals.items : []
  const digits = (text: string) => text.replace(/\D/g, '')
  const dialled = new Set(known.emergency.map((each) => each.number))
  const own = items.filter((item): item is LineItem => item.type === 'line' && item.phone.trim() !== '' && !dialled.has(digits(item.phone)))
  const lines = known.lines.filter((line) => !isWrittenDown(line, own.map((item) => item.phone)))
  const checkedOn = lines.map((line) => line.checkedOn).sort()[0]
  return {
    heading: words.nobody,
    text: lines.length + own.length > 0 ? words.nobodyText : words.noLines,
    lines: [
      ...own.map((item) => ({ service: item.name.trim(), numbers: item.phone.trim() })),
      ...lines.map((line) => ({ service: line.service, numbers: lineNumbers(line) })),
    ],
    checked: checkedOn ? words.checked(printedDay(checkedOn, context.locale)) : null,
    dangerHeading: words.danger,
    emergency:
      known.emergency.length > 0
        ? known.emergency.map((e) => ({ label: words.emergencyWhat[e.what], number: e.number }))
        : [{ label: words.emergencyUnknown, number: '' }],
  }
}

/** A line's numbers in one phrase: "988, or text 988". */
function lineNumbers(line: ShownLine): string {
  const text = line.text ? m.planPdf.text(line.text.number, line.text.word) : ''
  return [line.phones.join(', '), text].filter(Boolean).join(', ')
}
