// What the bars are made of: contacts of each bucket, by kind, by channel, or by those one is most in contact with.
import type { SupporterId } from '../ids'
import { CHANNELS, type Contact } from '../journal/contact'
import { m } from '../messages/messages'
import { type Kind, KINDS, type Supporter } from '../people/supporter'
import type { Stretch } from './buckets'
import { entriesIn } from './entries-in'
import type { Bucket } from './mood-vs-contact'

export const SPLITS = ['kind', 'how', 'who'] as const
export type Split = (typeof SPLITS)[number]

/** What one may ask of the bars. `only` counts contacts with one supporter alone. */
export type PartsChoice = { split: Split; only: SupporterId | null }

export const TEXTURES = ['solid', 'hatched', 'grey', 'lined', 'hollow'] as const
export type Texture = (typeof TEXTURES)[number]

export type Part = { key: string; name: string; look: { kind: Kind } | { texture: Texture } }

export type ContactParts = {
  /** From the line upwards. */
  parts: Part[]
  /** For each bucket a count for each part. A contact that belongs to several parts counts once under each. */
  counts: number[][]
}

/** Named one by one; everyone else is together. */
const MOST_NAMED = 4

type Journal = {
  contacts: Readonly<Record<string, Contact>>
  supporters: Readonly<Record<string, Supporter>>
  /** How someone is called here: by name, or hidden. */
  nameOf: (supporter: Supporter) => string
}

/** `buckets` follow each other without a hole, in order. Those erased for good count under *other*, or among the others. */
export function contactParts(journal: Journal, buckets: readonly Bucket[], { split, only }: PartsChoice): ContactParts {
  if (split === 'kind' && only === null) return kindsOfBuckets(buckets)
  const seen = contactsIn(journal.contacts, buckets, only)
  const { parts, partsOf } = split === 'kind' ? byKind(journal.supporters, only) : split === 'how' ? byChannel(seen) : byPerson(journal, seen, only)
  const counts = buckets.map(() => parts.map(() => 0))
  for (const { bucket, contact } of seen)
    for (const part of partsOf(contact)) {
      const row = counts[bucket]
      if (row) row[part] = (row[part] ?? 0) + 1
    }
  return { parts, counts }
}

const kindPart = (kind: Kind): Part => ({ key: kind, name: m.vocabulary.kinds[kind], look: { kind } })

/** The four kinds always, *other* only when there is any: already counted with the days. */
function kindsOfBuckets(buckets: readonly Bucket[]): ContactParts {
  const kinds = KINDS.filter((kind) => kind !== 'other' || buckets.some(({ byKind }) => byKind.other > 0))
  return { parts: kinds.map(kindPart), counts: buckets.map(({ byKind }) => kinds.map((kind) => byKind[kind])) }
}

type Seen = readonly { bucket: number; contact: Contact }[]

function contactsIn(contacts: Journal['contacts'], buckets: readonly Bucket[], only: SupporterId | null): Seen {
  const [first, last] = [buckets[0], buckets.at(-1)]
  if (!first || !last) return []
  return entriesIn(contacts, { from: first.from, to: last.to })
    .filter(({ who }) => only === null || who.includes(only))
    .map((contact) => ({ bucket: bucketAt(buckets, contact.moment.day), contact }))
}

type Divided = { parts: Part[]; partsOf: (contact: Contact) => Iterable<number> }

/** Of one supporter there is one kind. */
function byKind(supporters: Journal['supporters'], only: SupporterId | null): Divided {
  return { parts: [kindPart(supporters[only ?? '']?.kind ?? 'other')], partsOf: () => [0] }
}

function byChannel(seen: Seen): Divided {
  const used = new Set(seen.map(({ contact }) => contact.how))
  const channels = CHANNELS.filter((how) => used.has(how))
  const at = new Map(channels.map((how, i) => [how, i]))
  return {
    parts: channels.map((how) => ({ key: how, name: m.vocabulary.channels[how], look: { texture: TEXTURES[CHANNELS.indexOf(how)] ?? 'solid' } })),
    partsOf: ({ how }) => [at.get(how) ?? 0],
  }
}

/** Those with the most contacts in a stretch, the most first; `also` is among them whatever their number. */
export function mostInTouch(contacts: Journal['contacts'], stretch: Stretch, most: number, also: SupporterId | null = null): SupporterId[] {
  const counts = new Map<SupporterId, number>(also === null ? [] : [[also, 0]])
  for (const { who } of entriesIn(contacts, stretch)) for (const id of who) counts.set(id, (counts.get(id) ?? 0) + 1)
  const ranked = [...counts].sort(([a, n], [b, k]) => k - n || (a < b ? -1 : 1)).map(([id]) => id)
  return ranked.filter((id, i) => i < most || id === also)
}

/** Those with the most contacts first; ties by name, so that the order never jumps about. */
function byPerson({ supporters, nameOf }: Journal, seen: Seen, only: SupporterId | null): Divided {
  const counts = new Map<SupporterId, number>()
  for (const { contact } of seen) for (const id of new Set(contact.who)) if (supporters[id] && (only === null || id === only)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const name = (id: string) => (supporters[id] ? nameOf(supporters[id]) : '')
  const ranked = [...counts].sort(([a, n], [b, k]) => k - n || name(a).localeCompare(name(b), 'en')).map(([id]) => id)
  const named = ranked.slice(0, MOST_NAMED)
  const at = new Map<string, number>(named.map((id, i) => [id, i]))
  const others = only === null && seen.some(({ contact }) => contact.who.length === 0 || contact.who.some((id) => !at.has(id)))
  return {
    parts: [
      ...named.map((id, i): Part => ({ key: id, name: name(id), look: { texture: TEXTURES[i] ?? 'solid' } })),
      ...(others ? [{ key: 'others', name: m.insights.parts.others, look: { texture: 'hollow' as const } }] : []),
    ],
    partsOf: ({ who }) => new Set(only !== null ? [at.get(only) ?? 0] : who.length === 0 ? [named.length] : who.map((id) => at.get(id) ?? named.length)),
  }
}

/** The bucket a day within them falls into. */
function bucketAt(buckets: readonly Bucket[], day: string): number {
  let [low, high] = [0, buckets.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((buckets[middle] as Bucket).from <= day) low = middle
    else high = middle - 1
  }
  return low
}
