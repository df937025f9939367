// Names of undo steps: "Undo move Sam".
import type { StepName } from '../../history'

const about = (verb: string) => (step: StepName) =>
  step.count > 1 ? `${verb} ${step.count}` : step.subject ? `${verb} ${step.subject}` : verb

const names: Record<StepName['type'], (step: StepName) => string> = {
  'me/rename': about('change my name'),
  'supporter/add': about('add'),
  'supporter/edit': about('edit'),
  'supporter/move': about('move'),
  'supporter/set-function': about('edit'),
  'supporter/set-circle': about('move'),
  'supporter/remove': about('remove'),
  'supporter/restore': about('bring back'),
  'supporter/erase': about('erase'),
  'supporter/add-many': about('add'),
  'map/bring-in': about('bring in'),
  'supporter/edit-many': about('edit'),
  'supporter/set-circles': about('move'),
  'supporter/edit-cells': about('edit'),
  'map/tidy': () => 'tidy',
  'tie/add-many': (step) => (step.count === 1 ? 'add tie' : `add ${step.count} ties`),
  'guided-add/keep': () => 'guided adding',
  'guided-add/answer': about('answer for'),
  'planned-move/add': about('plan a move:'),
  'planned-move/edit': about('edit planned move:'),
  'planned-move/remove': about('drop planned move:'),
  'planned-move/carry-out': about('carry out planned move:'),
  'snapshot/take': about('keep snapshot'),
  'snapshot/edit': about('edit snapshot'),
  'snapshot/remove': about('remove snapshot'),
  'snapshot/carry-over': about('begin from snapshot'),
  'tie/add': about('add tie'),
  'tie/edit': about('edit tie'),
  'tie/remove': about('remove tie'),
  'check-in/add': about('add check-in'),
  'check-in/edit': about('edit check-in'),
  'check-in/remove': about('remove check-in'),
  'contact/add': (step) => (step.subject ? `log contact with ${step.subject}` : 'log contact'),
  'contact/edit': about('edit contact'),
  'contact/remove': about('remove contact'),
  'journal/keep': about('keep today'),
  'journal/import': (step) => `import ${step.count} entries`,
  'plan/add-item': about('add to plan'),
  'plan/add-items': (step) => `add ${step.count} to plan`,
  'plan/edit-item': about('edit plan'),
  'plan/move-item': about('reorder plan'),
  'plan/remove-item': about('remove from plan'),
  'plan/move-section': about('reorder sections'),
  'plan/skip-section': about('leave section'),
  'plan/set-review': about('set review date'),
  'settings/edit': about('change settings'),
}

const name = (step: StepName) => names[step.type](step)

export const history = {
  name,
  undo: (step: StepName) => `Undo ${name(step)}`,
  redo: (step: StepName) => `Redo ${name(step)}`,
  undone: (step: StepName) => `Undone: ${name(step)}`,
}
