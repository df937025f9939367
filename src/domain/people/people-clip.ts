// People on the clipboard, to carry from one notebook into another: a small JSON text that says what it is.
import { z } from 'zod'
import { readBoundedJson } from '../bounded-json'
import type { SupporterId } from '../ids'
import { Tie } from '../network/tie'
import type { Notebook } from '../notebook'
import type { Instant } from '../time/day-key'
import type { Copied } from './copies'
import { Supporter } from './supporter'

const FORMAT = 'kith-people'
const VERSION = 1
/** Longest text that is looked at: a thousand people with long notes. Characters. */
const LONGEST = 5_000_000

/**
 * What comes along: everything the person would write on a card. What stays: stance, own use and how critical
 * someone is, which are private by default; a rest, which belongs to this notebook; and all of the journal and plan.
 */
const Clipped = Supporter.omit({ stance: true, ownUse: true, critical: true, resting: true, addedAt: true, removedAt: true })

export const PeopleClip = z
  .object({ format: z.literal(FORMAT), version: z.literal(VERSION), supporters: z.array(Clipped).min(1).max(1000), ties: z.array(Tie).max(5000) })
  .superRefine(({ supporters, ties }, context) => {
    const ids = new Set<string>(supporters.map(({ id }) => id))
    if (ids.size < supporters.length) context.addIssue({ code: 'custom', message: 'two of them have the same id' })
    for (const { a, b } of ties) if (!ids.has(a) || !ids.has(b)) context.addIssue({ code: 'custom', message: 'a tie names someone who is not there' })
  })
export type PeopleClip = z.infer<typeof PeopleClip>

/** What was found on the clipboard. Everything but `people` is an outcome with words of its own on screen. */
export const FoundClip = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('people'), clip: PeopleClip }),
  z.object({ kind: z.enum(['empty', 'something-else', 'newer', 'damaged', 'too-large']) }),
])
export type FoundClip = z.infer<typeof FoundClip>

/** These supporters, and the ties among them. */
export function clipOf(book: Pick<Notebook, 'supporters' | 'ties'>, ids: readonly SupporterId[]): PeopleClip {
  const wanted = new Set(ids)
  return {
    format: FORMAT,
    version: VERSION,
    supporters: ids.flatMap((id) => book.supporters[id] ?? []).map((s) => Clipped.parse(s)),
    ties: Object.values(book.ties).filter(({ a, b }) => wanted.has(a) && wanted.has(b)),
  }
}

export function writeClip(clip: PeopleClip): string {
  return JSON.stringify(clip, null, 1)
}

/** Says what a text is. Never throws, and never takes a part of something that is not whole. */
export function readClip(text: string): FoundClip {
  if (text.trim() === '') return { kind: 'empty' }
  if (text.length > LONGEST) return { kind: text.slice(0, 200).includes(FORMAT) ? 'too-large' : 'something-else' }
  const found = parsed(text)
  if (typeof found !== 'object' || found === null || !('format' in found) || found.format !== FORMAT)
    return { kind: found === undefined && text.includes(`"${FORMAT}"`) ? 'damaged' : 'something-else' }
  if ('version' in found && typeof found.version === 'number' && found.version > VERSION) return { kind: 'newer' }
  const { success, data } = PeopleClip.safeParse(found)
  return success ? { kind: 'people', clip: data } : { kind: 'damaged' }
}

function parsed(text: string): unknown {
  const json = readBoundedJson(text)
  return json.kind === 'read' ? json.value : undefined
}

/** As they are put on a map: what did not come along is left open. */
export function copiedFrom({ supporters, ties }: PeopleClip, addedAt: Instant): Copied {
  return { supporters: supporters.map((s) => ({ ...s, stance: null, ownUse: null, critical: null, resting: null, addedAt })), ties }
}
