import { describe, expect, it } from 'vitest'
import type { SupporterId } from '../ids'
import { CHANNELS, type Contact } from '../journal/contact'
import type { Supporter } from '../people/supporter'
import { contactParts, mostInTouch, type PartsChoice } from './contact-parts'
import { indexDays } from './day-index'
import { d } from './fixture'
import { moodVsContact } from './mood-vs-contact'

const stretch = { from: d('2026-11-02'), to: d('2026-11-15') }
const supporters = Object.fromEntries(
  (['family', 'peer', 'mentor', 'therapy'] as const).flatMap((kind) => [`${kind}1`, `${kind}2`].map((id) => [id, { id, name: `${id}-name`, kind, form: 'person' }])),
) as unknown as Record<string, Supporter>
let n = 0
const contact = (day: string, who: string[], how: Contact['how'] = 'call'): Contact =>
  ({ id: `c${n++}`, moment: { at: `${day}T12:00:00Z`, day, zone: 'UTC' }, who, how, minutes: null, initiator: null, felt: null, note: '' }) as unknown as Contact
const all = [
  contact('2026-11-02', ['family1']),
  contact('2026-11-03', ['family1', 'peer1'], 'meeting'),
  contact('2026-11-08', ['mentor1'], 'message'),
  contact('2026-11-09', [], 'in-person'),
  contact('2026-11-15', ['family1', 'family2', 'peer2', 'therapy1', 'therapy2'], 'meeting'),
  contact('2026-11-16', ['family1']),
]
const contacts = Object.fromEntries(all.map((one) => [one.id, one]))
const parts = (choice: PartsChoice) => {
  const buckets = moodVsContact(indexDays({}, contacts, supporters), stretch, 'week')
  const { parts, counts } = contactParts({ contacts, supporters, nameOf: (s) => s.name }, buckets, choice)
  return Object.fromEntries(parts.map((part, i) => [part.name, counts.map((row) => row[i])]))
}

describe('contactParts', () => {
  it('by kind: each kind once for a contact, those erased for good as other', () => {
    expect(parts({ split: 'kind', only: null })).toEqual({ 'Family & friends': [2, 1], 'Therapeutic support': [0, 1], 'Peer support groups': [1, 1], Mentors: [1, 0], Other: [0, 1] })
  })

  it('by channel: only those that were used, every contact once', () => {
    expect(parts({ split: 'how', only: null })).toEqual({ 'In person': [0, 1], Call: [1, 0], Message: [1, 0], Meeting: [1, 1] })
  })

  it('by person: the four most, the rest together and once', () => {
    expect(parts({ split: 'who', only: null })).toEqual({ 'family1-name': [2, 1], 'family2-name': [0, 1], 'mentor1-name': [1, 0], 'peer1-name': [1, 0], Others: [0, 2] })
  })

  it('of one person alone: only theirs, however it is split', () => {
    const only = 'peer1' as SupporterId
    expect(parts({ split: 'kind', only })).toEqual({ 'Peer support groups': [1, 0] })
    expect(parts({ split: 'how', only })).toEqual({ Meeting: [1, 0] })
    expect(parts({ split: 'who', only })).toEqual({ 'peer1-name': [1, 0] })
  })

  it('adds up to the contacts of each week where a contact belongs to one part', () => {
    const channels = Object.values(parts({ split: 'how', only: null }))
    expect([0, 1].map((week) => channels.reduce((sum, counts) => sum + (counts[week] ?? 0), 0))).toEqual([3, 2])
    expect(CHANNELS).toHaveLength(5)
  })
})

describe('mostInTouch', () => {
  it('ranks by contacts within the stretch, and keeps who was asked for', () => {
    expect(mostInTouch(contacts, stretch, 2)).toEqual(['family1', 'family2'])
    expect(mostInTouch(contacts, stretch, 1, 'mentor2' as SupporterId)).toEqual(['family1', 'mentor2'])
  })
})
