// Planned moves: what the person means to change on the map, and when. Intent, never a demand.
import type { MoveEffect } from '../../network/planned-move-effect'
import type { MoveKind } from '../../network/planned-move'
import { vocabulary } from './vocabulary'

const circles = { inner: 'inner', middle: 'middle', outer: 'outer' }

/** What each move means, said once where it is chosen. */
const meanings: Record<MoveKind, string> = {
  add: 'Someone I would like on my map.',
  strengthen: 'Let them come closer.',
  limit: 'Keep more distance.',
  pause: 'Leave it be for a while.',
  'let-go': 'Take them off my map. The journal stays.',
}

/** What will be different on the map. */
function effect(what: MoveKind, of: MoveEffect): string {
  switch (of.kind) {
    case 'joins':
      return `On the map, ${circles[of.circle]} circle`
    case 'moves':
      return `${vocabulary.circles[of.from]} to ${circles[of.to]} circle`
    case 'tie':
      return `Closer: ${of.from === 'tenuous' ? 'a tenuous tie becomes ordinary' : 'an ordinary tie becomes strong'}`
    case 'rests':
      return 'Pause for a while'
    case 'leaves':
      return 'Let go'
    case 'stays':
      return what === 'limit' ? 'More distance, in the same circle' : 'Closer, in the same circle'
  }
}

export const moves = {
  /** Beside a shape on the map. */
  by: (day: string) => `by ${day}`,
  legend: 'planned',
  next: 'Next planned move',
  several: 'Planned moves',
  plan: 'Plan a move',
  planFor: 'Plan a move…',
  none: 'None planned.',
  form: (name: string) => `Plan a move for ${name}`,
  what: 'Move',
  whats: { ...vocabulary.moves },
  meanings,
  to: 'To',
  sameCircle: 'the circle stays',
  day: 'By (if you like)',
  note: 'How I will begin',
  notePlaceholder: 'One small first step',
  badDay: 'That date is not a day of the calendar. Leave it empty to keep it open.',
  keep: 'Plan this',
  keepEdit: 'Keep',
  cancel: 'Not now',
  effect,
  line: (what: string, day: string | null) => (day === null ? `${what}.` : `${what}, by ${day}.`),
  passed: (day: string) => `It was meant by ${day}. Still wanted?`,
  done: 'Done',
  edit: 'Change',
  drop: 'Drop',
  later: 'Later',
  doneFor: (name: string) => `Done: the planned move for ${name}`,
  editFor: (name: string) => `Change the planned move for ${name}`,
  dropFor: (name: string) => `Drop the planned move for ${name}`,
  laterFor: (name: string) => `Later: the planned move for ${name}`,
  inAFortnight: 'In two weeks',
  inAMonth: 'In a month',
  openDate: 'Leave the date open',
  planned: (name: string) => `Planned for ${name}.`,
  carriedOut: (name: string) => `Done. The map has ${name} as you meant.`,
  dropped: (name: string) => `Dropped what was planned for ${name}.`,
  someone: {
    title: 'Who would you like on your map?',
    text: 'Not there yet: a sponsor, a meeting, a friend to call back. They stand on the map in dashes until you have met.',
    name: 'A name, or what kind of someone',
    plan: 'Plan to add someone',
    planShort: 'Not yet: plan to add them',
    shown: 'Someone planned',
    nameMissing: 'Say who, or what kind of someone.',
  },
  more: (n: number) => `${n} more`,
  fewer: 'Fewer',
  show: (name: string) => `Show ${name} on the map`,
  today: { heading: 'Moves you planned' },
  /** As part of what is spoken about someone on the map. */
  spoken: (what: string, day: string | null) => `planned: ${what.charAt(0).toLowerCase()}${what.slice(1)}${day === null ? '' : ` by ${day}`}`,
}
