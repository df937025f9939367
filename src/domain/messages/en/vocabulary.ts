// The words of the subject, by the name they have in the notebook.
import type { Channel, Felt, Initiator } from '../../journal/contact'
import type { Mood } from '../../journal/check-in'
import type { MoveKind } from '../../network/planned-move'
import type { Occurrence, Weekday } from '../../people/meeting-time'
import type { Circle, Critical, Direction, Form, Kind, KnownFor, OwnUse, Quality, Stance, SupportFunction } from '../../people/supporter'
import type { TieDirection } from '../../network/tie'
import type { SectionKind } from '../../plan/plan'

const kinds: Record<Kind, string> = {
  family: 'Family & friends',
  therapy: 'Therapeutic support',
  peer: 'Peer support groups',
  mentor: 'Mentors',
  other: 'Other',
}
const kindsShort: Record<Kind, string> = { family: 'Family & friends', therapy: 'Therapeutic', peer: 'Peer groups', mentor: 'Mentors', other: 'Other' }
const forms: Record<Form, string> = { person: 'Person', group: 'Group', service: 'Service', place: 'Place' }
const circles: Record<Circle, string> = { inner: 'Inner', middle: 'Middle', outer: 'Outer' }
const functions: Record<SupportFunction, string> = {
  stability: 'Emotional stability',
  accountability: 'Accountability',
  encouragement: 'Encouragement',
  prevention: 'Relapse prevention',
}
const functionsShort: Record<SupportFunction, string> = { stability: 'Stability', accountability: 'Accountability', encouragement: 'Encouragement', prevention: 'Relapse prevention' }
const qualities: Record<Quality, string> = { strong: 'Strong', ordinary: 'Ordinary', tenuous: 'Tenuous', stressful: 'Stressful' }
const stances: Record<Stance, string> = { supports: 'Helps my recovery', neutral: 'Neither way', risky: 'Hard for my recovery' }
const ownUses: Record<OwnUse, string> = { 'in-recovery': 'In recovery too', none: 'Does not use', uses: 'Uses' }
const critical: Record<Critical, string> = { rarely: 'Hardly ever', sometimes: 'Sometimes', often: 'Often' }
const knownFor: Record<KnownFor, string> = { 'under-1': 'Less than a year', '1-to-5': 'One to five years', 'over-5': 'More than five years' }
const moves: Record<MoveKind, string> = { add: 'Add', strengthen: 'Strengthen', limit: 'Limit', pause: 'Pause', 'let-go': 'Let go' }
const weekdays: Record<Weekday, string> = { monday: 'Monday', tuesday: 'Tuesday', wednesday: 'Wednesday', thursday: 'Thursday', friday: 'Friday', saturday: 'Saturday', sunday: 'Sunday' }
const occurrences: Record<Occurrence, string> = { every: 'every', first: 'first', second: 'second', third: 'third', fourth: 'fourth', last: 'last' }
const moods: Record<Mood, string> = { 1: 'Very low', 2: 'Low', 3: 'In between', 4: 'Good', 5: 'Very good' }
const channels: Record<Channel, string> = { 'in-person': 'In person', call: 'Call', video: 'Video', message: 'Message', meeting: 'Meeting' }
const initiators: Record<Initiator, string> = { me: 'I did', them: 'They did', arranged: 'It was arranged' }
const felt: Record<Felt, string> = { better: 'Better', same: 'The same', worse: 'Worse' }
const sections: Record<SectionKind, string> = {
  reasons: 'Why I do this',
  values: 'What matters to me',
  weighing: 'Weighing it up',
  daily: 'What keeps me well',
  warningSigns: 'Early signs',
  escalating: 'When it gets harder',
  halt: 'A check before I act',
  situations: 'Situations to plan for',
  helps: 'What helps me',
  delay: 'Ten minutes, and ten more',
  company: 'People and places to be among',
  people: 'People I reach for',
  notInvolved: 'Whom I leave out of it',
  professionals: 'Professionals and crisis lines',
  surroundings: 'Making my surroundings safer',
  slip: 'If I slip',
  crisis: 'When I cannot look after myself',
  after: 'Coming back',
  commitments: 'What I keep to',
}

/** Which way something passes, said with the supporter's name. */
const direction = (which: Direction, name: string) => (which === 'both' ? 'both ways' : which === 'from' ? `from ${name}` : `to ${name}`)
const tieDirection = (which: TieDirection, a: string, b: string) =>
  which === 'none' ? 'no particular way' : which === 'both' ? 'both ways' : which === 'a-to-b' ? `${a} to ${b}` : `${b} to ${a}`

export const vocabulary = { kinds, kindsShort, forms, circles, functions, functionsShort, qualities, stances, ownUses, critical, knownFor, moves, weekdays, occurrences, moods, channels, initiators, felt, sections, direction, tieDirection }
