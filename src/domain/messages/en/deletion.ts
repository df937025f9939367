// Deleting everything: what goes, what Kith cannot reach, and the page afterwards.

const copies = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

export const deletion = {
  title: 'Delete everything',
  about: 'Takes your notebook, its backups and Kith’s own settings off this computer, for good. You see beforehand what goes and what stays elsewhere.',
  open: 'Delete everything from this computer…',
  dialogTitle: 'Delete everything from this computer',
  goes: 'What goes',
  going: (backups: number, aside: number): string[] => [
    'Your notebook: people, journal, plan, everything in it',
    ...(backups > 0 ? [copies(backups, 'backup', 'backups')] : []),
    ...(aside > 0 ? [copies(aside, 'earlier or damaged notebook that was kept aside', 'earlier or damaged notebooks that were kept aside')] : []),
    'The passphrase and its keys, if you set one, and how Kith looks',
  ],
  folder: (path: string) => `They are in ${path}. Anything else you put into that folder stays.`,
  stays: 'What Kith cannot reach',
  staying: [
    'PDFs, pictures, tables and copies you saved, printed or gave to someone',
    'Copies that a backup program, a cloud folder or the system made by itself',
    'Traces on the disk: a solid-state disk may keep what was deleted for a while, where special tools can find it. If your notebook had a passphrase, what is left of it is still sealed.',
  ],
  second: (path: string, backups: number) => `Also the ${copies(backups, 'backup', 'backups')} in ${path}`,
  secondHint: 'The second folder you chose. Without the tick they stay there.',
  secondAway: (path: string) => `Backups in ${path}: that folder is not there now. Delete them by hand when it is.`,
  word: 'delete',
  confirm: (word: string) => `To go on, type the word “${word}”`,
  noWayBack: 'There is no undo for this, and nobody can bring it back.',
  cancel: 'Keep everything',
  do: 'Delete everything',
  working: 'Deleting…',
  failed: (why: string) => `Nothing has been deleted: ${why}.`,
  done: {
    title: 'Everything is deleted.',
    text: 'Kith’s folder on this computer holds nothing of yours any more. If you go on, you begin with an empty notebook, as if for the first time.',
    stays: 'What may be left elsewhere',
    second: (path: string) => `Backups in ${path}, the second folder you had chosen`,
    begin: 'Begin anew',
    close: 'You can also simply close the window.',
  },
  unfinished: {
    title: 'Not everything could be deleted yet.',
    text: 'You asked Kith to delete everything. Something did not let go of a part of it, so Kith opens nothing and tries again: now, or the next time it starts. You can also end Kith and delete the folder yourself.',
    folder: 'Folder',
    left: 'Left',
    files: (n: number) => copies(n, 'file', 'files'),
    why: 'Why',
  },
}
