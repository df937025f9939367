// The sixteen people and places of the example, and the ties among them. All invented.
import type { MeetingTime } from '@domain/people/meeting-time'
import type { Circle, Critical, Direction, Form, Kind, KnownFor, OwnUse, Quality, Stance, SupportFunction } from '@domain/people/supporter'
import type { TieDirection } from '@domain/network/tie'

export type ExamplePerson = {
  id: string
  name: string
  role: string
  kind: Kind
  form?: Form
  circle: Circle
  at: [number, number]
  gives: Partial<Record<SupportFunction, Direction>>
  tie: [Quality, Direction | null]
  /** Last two digits of (503) 555-01xx. */
  phone?: string
  email?: string
  otherWay?: string
  hours?: string
  opening?: string
  cadence?: [ideal: number, longest: number | null]
  where?: string
  times?: [MeetingTime['weekday'], from: string, to: string | null, what?: string][]
  stance?: Stance
  ownUse?: OwnUse
  critical?: Critical
  known?: KnownFor
  note: string
}

export const people: readonly ExamplePerson[] = [
  {
    id: 'ellis', name: 'Ellis', role: 'partner', kind: 'family', circle: 'inner', at: [-86.9, -31.5],
    gives: { stability: 'both', encouragement: 'both' }, tie: ['strong', 'both'],
    phone: '21', hours: 'any hour', cadence: [3, 7], opening: 'Can you sit with me for a bit? I don’t need it fixed.',
    stance: 'supports', ownUse: 'none', critical: 'rarely', known: 'over-5',
    note: 'Knows all of it. Asks first whether I want help or company.',
  },
  {
    id: 'nora', name: 'Nora', role: 'sister', kind: 'family', circle: 'inner', at: [-24.4, -104.2],
    gives: { stability: 'both', encouragement: 'from' }, tie: ['strong', 'both'],
    phone: '17', hours: 'evenings', cadence: [7, 14], opening: 'It’s one of those evenings. Can I come over and cook?',
    stance: 'supports', ownUse: 'none', critical: 'sometimes', known: 'over-5',
    note: 'Twenty minutes by bus. Her kitchen has no bottles in it, on purpose.',
  },
  {
    id: 'mom', name: 'Mom', role: 'mother', kind: 'family', circle: 'middle', at: [-136.6, -111.5],
    gives: {}, tie: ['stressful', 'both'], phone: '35', hours: 'mornings', cadence: [14, 28],
    stance: 'neutral', ownUse: 'none', critical: 'often', known: 'over-5',
    note: 'Means well, counts my weeks out loud. Better on a walk than at her table.',
  },
  {
    id: 'jonas', name: 'Jonas', role: 'oldest friend', kind: 'family', circle: 'outer', at: [-97.2, -208.5],
    gives: { encouragement: 'both' }, tie: ['ordinary', 'both'],
    phone: '63', hours: 'weekends', cadence: [21, 42], opening: 'Tell me about anything except me.',
    stance: 'neutral', ownUse: 'uses', critical: 'rarely', known: 'over-5',
    note: 'Moved to the coast. We talk about boats and the girls, and that helps.',
  },
  {
    id: 'ray', name: 'Uncle Ray', role: 'uncle', kind: 'family', circle: 'outer', at: [-239.9, -54.1],
    gives: {}, tie: ['tenuous', 'both'], phone: '78', cadence: [30, 60],
    stance: 'risky', ownUse: 'uses', critical: 'sometimes', known: 'over-5',
    note: 'Still drinks. I meet him for breakfast, never for dinner.',
  },
  {
    id: 'amin', name: 'Dr. Amin', role: 'therapist', kind: 'therapy', circle: 'inner', at: [63.9, -75.6],
    gives: { stability: 'from', prevention: 'from' }, tie: ['strong', 'from'],
    phone: '84', hours: 'Mondays at four', cadence: [14, 21],
    stance: 'supports', known: '1-to-5', where: '14 Mill Street, above the pharmacy',
    note: 'Office above the pharmacy. It is all right to arrive with nothing to say.',
  },
  {
    id: 'weiss', name: 'Dr. Weiss', role: 'family doctor', kind: 'therapy', circle: 'outer', at: [107.3, -220.2],
    gives: {}, tie: ['tenuous', 'from'], phone: '56', hours: 'weekdays 9 to 12', cadence: [60, 120],
    known: 'over-5', times: [['monday', '09:00', '12:00'], ['wednesday', '09:00', '12:00'], ['friday', '09:00', '12:00']],
    note: 'Has the lab results. Ask about sleep next time.',
  },
  {
    id: 'harbor', name: 'Harbor Clinic', role: 'outpatient clinic', kind: 'therapy', form: 'service', circle: 'middle', at: [162.7, -87],
    gives: { stability: 'from' }, tie: ['ordinary', 'from'], phone: '90', hours: 'weekdays 8 to 6',
    stance: 'supports', known: '1-to-5', where: '2 Harbor Road, the blue door', times: [['monday', '08:00', '18:00'], ['tuesday', '08:00', '18:00'], ['wednesday', '08:00', '18:00'], ['thursday', '08:00', '18:00'], ['friday', '08:00', '18:00']],
    note: 'Walk-in hours before ten. Ask for the blue door.',
  },
  {
    id: 'kofi', name: 'Kofi', role: 'peer', kind: 'peer', circle: 'middle', at: [171.1, 17.6],
    gives: { stability: 'both', encouragement: 'both', prevention: 'from' }, tie: ['strong', 'both'],
    phone: '48', otherWay: 'Best after six; texts back fast', hours: 'after six', cadence: [7, 14], opening: 'Will you walk with me? Home is too quiet.',
    stance: 'supports', ownUse: 'in-recovery', critical: 'rarely', known: 'under-1',
    note: 'Two years ahead of me. Walks by the river on Saturdays. Never lectures.',
  },
  {
    id: 'circle', name: 'Tuesday Circle', role: 'weekly meeting', kind: 'peer', form: 'group', circle: 'inner', at: [78, 63.2],
    gives: { stability: 'from', encouragement: 'both', prevention: 'from' }, tie: ['strong', 'both'],
    phone: '31', hours: 'Tuesdays at seven', cadence: [7, 14],
    stance: 'supports', ownUse: 'in-recovery', known: 'under-1', where: 'St. Mark’s hall, side entrance', times: [['tuesday', '19:00', '20:30']],
    note: 'Nine or ten of us. The phone list hangs on the fridge.',
  },
  {
    id: 'runners', name: 'River Runners', role: 'sober running', kind: 'peer', form: 'group', circle: 'outer', at: [161.5, 172.5],
    gives: { encouragement: 'from' }, tie: ['tenuous', 'to'], hours: 'Saturdays at nine', cadence: [14, 30],
    stance: 'supports', ownUse: 'in-recovery', known: 'under-1', where: 'The footbridge', times: [['saturday', '09:00', null]],
    note: 'Slow at the back is a real place. Coffee afterwards.',
  },
  {
    id: 'bea', name: 'Bea', role: 'newcomer', kind: 'peer', circle: 'outer', at: [69.8, 214.9],
    gives: { encouragement: 'to' }, tie: ['ordinary', 'both'], phone: '66', cadence: [10, 21],
    stance: 'neutral', ownUse: 'in-recovery', known: 'under-1',
    note: 'Five weeks in. I remember five weeks.',
  },
  {
    id: 'dana', name: 'Dana', role: 'sponsor', kind: 'mentor', circle: 'inner', at: [-78.8, 62.7],
    gives: { stability: 'from', accountability: 'from', prevention: 'from' }, tie: ['strong', 'from'],
    phone: '42', hours: 'any hour', cadence: [7, 10], opening: 'I’m not in danger. I want a drink and I’d like to talk for ten minutes.',
    stance: 'supports', ownUse: 'in-recovery', critical: 'sometimes', known: '1-to-5',
    note: 'Said any hour is fine, and meant it.',
  },
  {
    id: 'ines', name: 'Ines', role: 'workshop mentor', kind: 'mentor', circle: 'middle', at: [-169.8, 72],
    gives: { encouragement: 'from' }, tie: ['ordinary', 'from'], phone: '73', hours: 'at the shop until six', cadence: [14, 28],
    stance: 'supports', critical: 'rarely', known: '1-to-5',
    note: 'Taught me dovetails and how to stop for the day.',
  },
  {
    id: 'halloran', name: 'Mr. Halloran', role: 'former teacher', kind: 'mentor', circle: 'outer', at: [-146.2, 183.4],
    gives: {}, tie: ['tenuous', 'from'], otherWay: 'writes letters', cadence: [60, 120],
    known: 'over-5',
    note: 'Eighty-one. Answers on paper, within the month.',
  },
  {
    id: 'priya', name: 'Priya', role: 'team lead', kind: 'mentor', circle: 'outer', at: [-240.7, 28.9],
    gives: { encouragement: 'both' }, tie: ['ordinary', 'both'], email: 'priya@example.com', hours: 'weekdays', cadence: [14, 30],
    stance: 'neutral', critical: 'rarely', known: '1-to-5',
    note: 'Knows the outline. Lets me move Mondays when I ask.',
  },
]

export const ties: readonly { a: string; b: string; quality: Quality; direction?: TieDirection; note?: string }[] = [
  { a: 'mom', b: 'nora', quality: 'ordinary' },
  { a: 'mom', b: 'ray', quality: 'stressful', note: 'Forty years of it.' },
  { a: 'amin', b: 'harbor', quality: 'strong', note: 'She has her Thursdays there.' },
  { a: 'kofi', b: 'circle', quality: 'strong' },
  { a: 'dana', b: 'circle', quality: 'ordinary' },
  { a: 'bea', b: 'circle', quality: 'ordinary' },
  { a: 'priya', b: 'ines', quality: 'ordinary' },
]
