// Go anywhere, or log a contact from anywhere: Ctrl or Cmd K.
export const palette = {
  title: 'Go, log or find',
  placeholder: 'A place, a name, a word',
  hint: 'A name logs a contact, as having been now: “nora call”, “nora, kofi meeting”.',
  groups: { log: 'Log contact', go: 'Go to', write: 'Write', find: 'Find' },
  log: (names: string, how: string) => `${names} · ${how}`,
  logFor: (names: string, how: string) => `Log contact with ${names}, ${how}`,
  checkIn: 'New check-in',
  contact: 'New contact',
  urge: 'Log an urge',
  cover: 'Cover the window',
  find: (text: string) => `Find “${text}” in the journal`,
  notKept: 'That contact could not be kept.',
}
