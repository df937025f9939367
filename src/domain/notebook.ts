// The whole document: everything one person keeps. Its JSON is what the file holds.
import { z } from 'zod'
import { CheckInId, ContactId, Line, SupporterId, TieId } from './ids'
import { CheckIn } from './journal/check-in'
import { Contact } from './journal/contact'
import { Tie } from './network/tie'
import { Supporter } from './people/supporter'
import { emptyPlan, Plan } from './plan/plan'
import { defaultSettings, Settings } from './settings'
import { Instant } from './time/day-key'

/** The schema version this build writes. Each step up has a migration in `migrations/`. */
export const SCHEMA_VERSION = 1

/** A record whose every key is the id of the value it holds. */
const byId = <K extends z.ZodType<string>, V extends z.ZodType<{ id: string }>>(key: K, value: V) =>
  z.record(key, value).refine((all) => Object.entries(all as Record<string, { id: string }>).every(([k, v]) => v.id === k), {
    error: 'an entry is filed under an id that is not its own',
  })

const shape = z.object({
  format: z.literal('kith-notebook'),
  schemaVersion: z.literal(SCHEMA_VERSION),
  createdAt: Instant,
  me: z.object({ name: Line }),
  settings: Settings,
  supporters: byId(SupporterId, Supporter),
  ties: byId(TieId, Tie),
  checkIns: byId(CheckInId, CheckIn),
  contacts: byId(ContactId, Contact),
  plan: Plan,
})

/** The notebook, with every reference pointing at something that exists. */
export const Notebook = shape.superRefine((book, context) => {
  const known = (id: string) => Object.hasOwn(book.supporters, id)
  const dangling = (path: PropertyKey[], id: string) =>
    context.addIssue({ code: 'custom', path, message: `names the supporter ${id}, who is not in the notebook` })
  for (const tie of Object.values(book.ties))
    for (const end of [tie.a, tie.b]) if (!known(end)) dangling(['ties', tie.id], end)
  for (const contact of Object.values(book.contacts))
    for (const who of contact.who) if (!known(who)) dangling(['contacts', contact.id], who)
  for (const [kind, section] of Object.entries(book.plan.sections))
    for (const item of section.items) {
      const named = item.type === 'person' ? [item.supporterId] : item.type === 'situation' ? item.contacts : []
      for (const who of named) if (!known(who)) dangling(['plan', 'sections', kind, item.id], who)
    }
})
export type Notebook = z.infer<typeof Notebook>

export function emptyNotebook(createdAt: Instant): Notebook {
  return {
    format: 'kith-notebook',
    schemaVersion: SCHEMA_VERSION,
    createdAt,
    me: { name: '' },
    settings: { ...defaultSettings },
    supporters: {},
    ties: {},
    checkIns: {},
    contacts: {},
    plan: emptyPlan(),
  }
}
