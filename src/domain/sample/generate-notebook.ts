// A whole believable notebook from a seed, for measuring, for screenshots and for trying things out.
import { emptyNotebook, type Notebook } from '../notebook'
import { addDays, type DayKey, instantOf } from '../time/day-key'
import { generateCheckIns, generateContacts } from './generate-journal'
import { generateSupporters, generateTies } from './generate-people'
import { generatePlan } from './generate-plan'
import { seeded } from '../random'

export type SampleOptions = {
  seed: number
  /** Length of the journal; 10 years are 3,653 days. */
  years: number
  supporters: number
  /** Defaults to two for each supporter. */
  ties?: number
  /** Defaults to 20,000 over 10 years with 300 supporters, fewer with a smaller circle. */
  contacts?: number
  /** Last day of the journal. */
  end: DayKey
  /** IANA zone all entries are made in. */
  zone: string
}

/** The same options always give the same notebook, byte for byte as JSON. */
export function generateNotebook(options: SampleOptions): Notebook {
  const { supporters: people, end, zone } = options
  const random = seeded(options.seed)
  const days = Math.max(1, Math.round(options.years * 365.25))
  const span = { first: addDays(end, 1 - days), days, zone }
  const total = options.contacts ?? Math.round(20_000 * (days / 3653) * Math.sqrt(people / 300))
  // Nearly everyone is known from the start; the rest come along over the first half.
  const addedAt = (share: number) => instantOf(addDays(span.first, Math.floor(Math.max(0, share - 0.6) * days)), '12:00', zone)

  const supporters = generateSupporters(random, people, addedAt)
  const ties = generateTies(random, supporters, options.ties ?? people * 2)
  const contacts = generateContacts(random, supporters, total, span)
  const checkIns = generateCheckIns(random, contacts, supporters, span)
  return {
    ...emptyNotebook(instantOf(span.first, '12:00', zone)),
    me: { name: 'Sam' },
    supporters: keyed(supporters),
    ties: keyed(ties),
    checkIns: keyed(checkIns),
    contacts: keyed(contacts),
    plan: generatePlan(random, supporters, end, instantOf(end, '09:00', zone)),
  }
}

function keyed<T extends { id: string }>(all: readonly T[]): Record<T['id'], T> {
  return Object.fromEntries(all.map((one) => [one.id, one])) as Record<T['id'], T>
}
