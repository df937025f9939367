// Someone is erased for good: contacts, series, slips and early signs go on without their name.
import type { SupporterId } from '../ids'
import type { Notebook } from '../notebook'

export function forgetInJournal(book: Notebook, id: SupporterId): void {
  const others = (who: readonly SupporterId[]) => who.filter((one) => one !== id)
  for (const contact of Object.values(book.contacts)) if (contact.who.includes(id)) contact.who = others(contact.who)
  for (const series of Object.values(book.series)) if (series.who.includes(id)) series.who = others(series.who)
  for (const streak of Object.values(book.streaks))
    for (const slip of streak.slips) if (slip.told.includes(id)) slip.told = others(slip.told)
  for (const sign of Object.values(book.earlySigns))
    if (sign.rule.when === 'no-contact' && sign.rule.who === id) delete book.earlySigns[sign.id]
}
