// The frame around every screen: navigation, notes, and the screens for when something is wrong.
import type { StepName } from '../../history'

const some = (verb: string, one: string, many: string) => (step: StepName) =>
  step.count > 1 ? `${verb} ${step.count} ${many}` : `${verb} ${step.subject || one}`
const always = (text: string) => () => text

/** What a change has done, for the note that offers to undo it. */
const done: Record<StepName['type'], (step: StepName) => string> = {
  'me/rename': always('Changed your name'),
  'supporter/add': some('Added', 'someone', 'people'),
  'supporter/edit': some('Changed', 'someone', 'people'),
  'supporter/move': some('Moved', 'someone', 'people'),
  'supporter/set-function': some('Changed', 'someone', 'people'),
  'supporter/set-circle': some('Moved', 'someone', 'people'),
  'supporter/remove': some('Took', 'someone', 'people'),
  'supporter/restore': some('Brought back', 'someone', 'people'),
  'supporter/erase': some('Erased', 'someone', 'people'),
  'supporter/add-many': some('Added', 'someone', 'people'),
  'supporter/edit-many': some('Changed', 'someone', 'people'),
  'supporter/set-circles': some('Moved', 'someone', 'people'),
  'supporter/edit-cells': some('Changed', 'someone', 'people'),
  'map/tidy': always('Tidied the map'),
  'tie/add-many': (step) => (step.count === 1 ? 'Drew a tie' : `Drew ${step.count} ties`),
  'guided-add/keep': always('Went on with adding people'),
  'planned-move/add': some('Planned a move:', 'someone', 'people'),
  'planned-move/edit': some('Changed a planned move:', 'someone', 'people'),
  'planned-move/remove': some('Dropped a planned move:', 'someone', 'people'),
  'planned-move/carry-out': some('Carried out a planned move:', 'someone', 'people'),
  'snapshot/take': some('Kept a snapshot:', 'the map', 'snapshots'),
  'snapshot/edit': some('Changed a snapshot:', 'the map', 'snapshots'),
  'snapshot/remove': some('Removed a snapshot:', 'the map', 'snapshots'),
  'snapshot/carry-over': some('The map begins again from', 'a snapshot', 'snapshots'),
  'tie/add': always('Drew a tie'),
  'tie/edit': always('Changed a tie'),
  'tie/remove': always('Removed a tie'),
  'check-in/add': always('Kept your check-in'),
  'check-in/edit': always('Changed a check-in'),
  'check-in/remove': always('Removed a check-in'),
  'contact/add': (step) =>
    step.count > 1 ? `Logged contact with ${step.count} people` : step.subject ? `Logged contact with ${step.subject}` : 'Logged contact',
  'contact/edit': always('Changed a contact'),
  'contact/remove': always('Removed a contact'),
  'journal/keep': always('Kept your entry'),
  'journal/import': (step) => `Imported ${step.count} ${step.count === 1 ? 'entry' : 'entries'}`,
  'plan/add-item': always('Added to your plan'),
  'plan/add-items': (step) => `Added ${step.count} to your plan`,
  'plan/edit-item': always('Changed your plan'),
  'plan/move-item': always('Reordered your plan'),
  'plan/remove-item': always('Removed from your plan'),
  'plan/move-section': always('Reordered the sections'),
  'plan/skip-section': (step) => (step.subject ? `Left out ${step.subject}` : 'Changed which sections are left out'),
  'plan/set-review': always('Set the review date'),
  'settings/edit': always('Changed settings'),
}

export const shell = {
  navigation: 'Places',
  note: 'Note',
  notes: 'Notes',
  places: {
    today: 'Today',
    map: 'Map',
    coverage: 'Coverage',
    numbers: 'Numbers',
    snapshots: 'Snapshots',
    people: 'People',
    journal: 'Journal',
    insights: 'Insights',
    plan: 'Plan',
    settings: 'Settings',
  },
  reachOut: 'Reach out',
  unexpected: 'Something did not work. What was saved before is safe; please try that again.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  done: (step: StepName) => (step.type === 'supporter/remove' ? `${done[step.type](step)} off the map` : done[step.type](step)),
  example: {
    name: 'Example notebook',
    text: 'You are looking at an example. Nobody here is real.',
    close: 'Close the example',
  },
  broken: {
    title: 'This screen has stopped.',
    text: 'Your notebook is safe; nothing that was saved is lost. You can try this screen again, or go on somewhere else.',
    again: 'Try again',
    detail: 'Detail, for whoever repairs it',
  },
}
