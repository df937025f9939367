// A copy of a part of the plan that someone has, as the person gave it to them.
import { z } from 'zod'
import { Line, ShareCopyId, SupporterId } from '../ids'
import { DayKey, Instant } from '../time/day-key'
import { writtenIn } from './item-words'
import { type Plan, SectionKind } from './plan'
import { namedIn } from './plan-version'

/** An open page, or a file that opens with words the two agreed on. */
export const COPY_FORMS = ['pdf', 'sealed'] as const
export type CopyForm = (typeof COPY_FORMS)[number]

const MOST_TEXT = 500_000

/** Someone on the map, or else a name. */
const onMapOrNamed = ({ supporterId, name }: { supporterId: SupporterId | null; name: string }) => (supporterId === null) !== (name === '')
const recipient = { supporterId: SupporterId.nullable(), /** Of someone who is not on the map; else empty. */ name: Line }
const what = {
  sections: z.array(SectionKind).min(1),
  /** Whether other people of the map stand in it, too. */
  others: z.boolean(),
}

/** What is to go into a copy, and whose it is. */
export const CopyAsked = z.object({ ...recipient, ...what }).refine(onMapOrNamed, { error: 'for someone on the map, or for a name' })
export type CopyAsked = z.infer<typeof CopyAsked>

export const CopyText = z.string().max(MOST_TEXT)

/** Told before anything is made of it: marks and blanks may fall away from what is written, but hardly half of it. */
export function isMoreThanCopyHolds({ plan }: { plan: Pick<Plan, 'sections'> }, sections: readonly SectionKind[]): boolean {
  let length = 0
  for (const kind of sections) for (const item of plan.sections[kind].items) for (const text of writtenIn(item)) length += text.length
  return length > 2 * MOST_TEXT
}

export const ShareCopy = z
  .object({
    id: ShareCopyId,
    ...recipient,
    givenAt: Instant,
    day: DayKey,
    form: z.enum(COPY_FORMS),
    ...what,
    /** What was given, in words; empty once someone was erased whose row stood in it. */
    text: CopyText,
    note: Line,
    returnedOn: DayKey.nullable(),
  })
  .refine(onMapOrNamed, { error: 'for someone on the map, or for a name' })
export type ShareCopy = z.infer<typeof ShareCopy>

/** What may be written about a copy; what was given never changes. */
export const ShareCopyPatch = z.object({ note: Line, returnedOn: DayKey.nullable() }).partial()

/** Good to know for whoever stands by someone. */
const USUAL: readonly SectionKind[] = ['warningSigns', 'crisis', 'slip']
/** Too much one's own to be offered, even where they name someone. */
const OWN: readonly SectionKind[] = ['notInvolved', 'weighing', 'values']

export type Concern = { section: SectionKind; /** Null: not offered by itself. */ why: 'named' | 'usual' | null }

/** Every section with something written and not left for later, in the plan's order, and why it concerns this person. */
export function concerns({ plan }: { plan: Pick<Plan, 'order' | 'sections'> }, supporterId: SupporterId | null): Concern[] {
  return plan.order.flatMap((section): Concern[] => {
    const { items, skipped } = plan.sections[section]
    if (items.length === 0 || skipped) return []
    const named = supporterId !== null && items.some((item) => namedIn(item).includes(supporterId))
    return [{ section, why: OWN.includes(section) ? null : named ? 'named' : USUAL.includes(section) ? 'usual' : null }]
  })
}

/** Whose copy it is, as a key: two copies of one person have the same. */
export const recipientOf = ({ supporterId, name }: Pick<ShareCopy, 'supporterId' | 'name'>): string => supporterId ?? ` ${name.trim().toLowerCase()}`

/** The newest first, by the moment they were given. */
export function newestCopies(copies: Readonly<Record<string, ShareCopy>>): ShareCopy[] {
  return Object.values(copies).sort((a, b) => (a.givenAt < b.givenAt ? 1 : a.givenAt > b.givenAt ? -1 : a.id < b.id ? 1 : -1))
}

/** Someone is erased for good: what was given to them goes, and the words of copies that show them among others. */
export function forgetInCopies(copies: Record<string, ShareCopy>, { id, name }: { id: SupporterId; name: string }): void {
  for (const copy of Object.values(copies)) {
    if (copy.supporterId === id) delete copies[copy.id]
    else if (copy.others && copy.text.includes(name.trim())) copy.text = ''
  }
}
