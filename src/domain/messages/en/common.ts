// Words used on more than one screen.
export const common = {
  appName: 'Kith',
  me: 'Me',
  close: 'Close',
  cancel: 'Cancel',
  keep: 'Keep this',
  save: 'Save',
  add: 'Add',
  edit: 'Edit',
  remove: 'Remove',
  undo: 'Undo',
  redo: 'Redo',
  optional: 'Any of it can stay empty.',
  none: 'none',
  today: 'today',
  yesterday: 'yesterday',
  days: (n: number) => (n === 1 ? '1 day' : `${n} days`),
  daysAgo: (n: number) => (n <= 0 ? 'today' : n === 1 ? 'yesterday' : `${n} days ago`),
  everyDays: (n: number) => (n === 1 ? 'every day' : `every ${n} days`),
  minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
  and: (names: readonly string[]) =>
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
}
