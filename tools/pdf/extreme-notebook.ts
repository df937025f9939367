// A notebook of what layouts break on: sixty people, five thousand words, other scripts, words that never end.
import { newSupporter } from '@domain/people/new-supporter'
import type { PlanItemId, SupporterId } from '@domain/ids'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'

const at = '2026-11-01T08:00:00.000Z' as Instant
const NAMES = ['Maximiliana-Konstantina von Hohenlohe-Schillingsfürst', 'שרה כהן', 'فاطمة الزهراء', '佐藤 花子', '김민준', 'Ng', 'Wolfeschlegelsteinhausenbergerdorff']
const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const LONG_PHONE = '+49 (0) 30 5550142 987654321 ext. 4455667788'

const word = (n: number) => `w${String(n).padStart(4, '0')}q`
/** Every one of them has to be found again on paper. */
export const EXTREME_WORDS = [...Array.from({ length: 5000 }, (_, n) => word(n)), ...Array.from({ length: 60 }, (_, n) => `Person${n + 1}e`), LONG_WORD]

export function extreme(): Notebook {
  const book = emptyNotebook(at)
  const { sections } = book.plan
  const text = (id: string, words: string) => ({ id: id as PlanItemId, type: 'text' as const, text: words })
  for (let n = 0; n < 60; n++) {
    const id = `s${n}` as SupporterId
    const angle = n * 2.4
    book.supporters[id] = {
      ...newSupporter(id, n < NAMES.length ? `${NAMES[n]} Person${n + 1}e` : `Person${n + 1}e`, at),
      phone: n % 5 === 0 ? LONG_PHONE : `555-01${String(n).padStart(2, '0')}`,
      hours: n % 7 === 0 ? 'any hour of the day or night, but not on Sundays before church' : 'evenings',
      role: n % 3 === 0 ? 'second cousin of a neighbour, and fellow choir member' : 'friend',
      removedAt: null,
      position: { x: Math.cos(angle) * (60 + 3.8 * n), y: Math.sin(angle) * (60 + 3.8 * n) },
    }
    sections.people.items.push({ id: `p${n}` as PlanItemId, type: 'person', supporterId: id, words: n % 4 === 0 ? 'Can you talk? '.repeat(12).trim() : '' })
  }
  sections.reasons.items = [text('r1', LONG_WORD), text('r2', '🌊🏡 עוד יום אחד, ועוד אחד'), text('r3', '一日一日、静かな朝のために。'.repeat(6))]
  for (let n = 0; n < 10; n++) sections.helps.items.push(text(`h${n}`, Array.from({ length: 500 }, (_, i) => word(n * 500 + i)).join(' ')))
  sections.situations.items = [{ id: 'x1' as PlanItemId, type: 'situation', situation: 'كل مساء بعد العمل', avoid: LONG_WORD, escape: 'חזרה הביתה', cope: '散歩をする', contacts: ['s0', 's1', 's2'] as SupporterId[], needs: [] }]
  return book
}
