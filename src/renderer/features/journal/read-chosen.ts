// From what choosing a file brought to a read export, or words about what is wrong and what to do.
import type { ChosenText } from '@contract/contract'
import { DAYLIO_LIMITS, type DaylioRead, type DaylioReading } from '@domain/import/daylio'
import { m } from '@domain/messages/messages'

export type Chosen = { kind: 'cancelled' } | { kind: 'refused'; text: string } | { kind: 'read'; read: DaylioRead }

const refused = (text: string): Chosen => ({ kind: 'refused', text })

export function readChosen(chosen: ChosenText, read: (text: string) => DaylioReading): Chosen {
  switch (chosen.kind) {
    case 'cancelled':
      return { kind: 'cancelled' }
    case 'too-large':
      return refused(m.daylio.tooLarge(chosen.name, chosen.limitMb))
    case 'not-text':
      return refused(m.daylio.notText(chosen.name))
    case 'unreadable':
      return refused(m.daylio.unreadable(chosen.name))
    case 'chosen': {
      const reading = read(chosen.text)
      if (reading.kind === 'read') return { kind: 'read', read: reading }
      if (reading.kind === 'empty') return refused(m.daylio.empty(chosen.name))
      if (reading.kind === 'not-daylio') return refused(m.daylio.whyNot(reading.why))
      return refused(
        reading.limit === 'rows'
          ? m.daylio.tooManyRows(DAYLIO_LIMITS.rows.toLocaleString())
          : m.daylio.tooLarge(chosen.name, DAYLIO_LIMITS.characters / 1_000_000),
      )
    }
  }
}
