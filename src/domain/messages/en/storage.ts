// Where the notebook lies, whether it is saved, and what to do when it cannot be opened.
import type { Counts } from '../../backups/counts'

/** The words main uses for each; kept here as plain names because the domain does not know the contract. */
type SaveFailure = 'disk-full' | 'no-permission' | 'read-only' | 'folder-gone' | 'changed-outside' | 'in-use' | 'other'
type DamageReason = 'empty' | 'not-text' | 'not-json' | 'not-a-notebook' | 'not-a-file' | 'gone' | 'changed' | 'seal-broken'

const failures: Record<SaveFailure, string> = {
  'disk-full': 'the disk is full',
  'no-permission': 'the folder may not be written to',
  'read-only': 'the disk is read-only',
  'folder-gone': 'the folder is gone',
  'changed-outside': 'the file was changed by something else',
  'in-use': 'another Kith has this notebook open',
  other: 'the disk did not accept it',
}

const damage: Record<DamageReason, string> = {
  empty: 'The file is empty.',
  'not-text': 'The file holds something other than text.',
  'not-json': 'The file breaks off or is garbled: it cannot be read to its end.',
  'not-a-notebook': 'The file can be read, but it does not describe a notebook.',
  'not-a-file': 'There is a folder where the notebook file should be.',
  gone: 'The file is gone. What Kith kept beside it is still there.',
  changed: 'This file was changed outside Kith, or is damaged. It can be read as a notebook, but it is not the one Kith wrote.',
  'seal-broken': 'The file is sealed with your passphrase, and a part of it is no longer what Kith wrote. Sealed words can be opened whole or not at all.',
}

/** "12 supporters, 340 check-ins and 512 contacts, the last entry from November 24". */
function held({ supporters, checkIns, contacts }: Omit<Counts, 'lastEntry'>, last: string | null): string {
  const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`
  return `${count(supporters, 'supporter', 'supporters')}, ${count(checkIns, 'check-in', 'check-ins')} and ${count(contacts, 'contact', 'contacts')}${last ? `, the last entry from ${last}` : ''}`
}

function size(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

export const storage = {
  saving: 'Saving',
  recovered: (changes: number, torn: boolean) =>
    [
      changes === 0 ? '' : `Kith was ended in the middle of things. ${changes === 1 ? 'Your last change is' : `Your last ${changes} changes are`} here.`,
      torn ? 'Something that was just being written is missing; it had not been saved yet.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  savedAt: (time: string) => `Saved ${time}`,
  nothingYet: 'Nothing to save yet',
  nothingKept: 'Example, nothing is kept',
  notSaved: (why: string) => `Not saved: ${why}.`,
  tryAgain: 'Try again',
  failures,
  file: 'File',
  size: 'Size',
  version: 'Version',
  wrong: 'What is wrong',
  sizeOf: size,
  held,
  detail: 'Detail',
  damaged: {
    title: 'Your notebook file cannot be read.',
    titleChanged: 'Your notebook file is not as Kith left it.',
    titleGone: 'Your notebook file is not where it was.',
    textGone: 'Nothing has been deleted or changed by Kith, and nothing is written until you say how to go on. If you moved the file, put it back and start Kith again.',
    text: 'Nothing has been deleted or changed. The file lies where it was, exactly as it was found, and Kith will not write over it.',
    reasons: damage,
    open: 'Open another notebook file',
    openHint: 'A copy you saved, or one from another backup. The unreadable file is kept beside it under a dated name.',
    begin: 'Keep it aside and begin a new one',
    newest: (when: string) => `Go on from the backup of ${when}`,
    newestHint: (held: string, changes: number) =>
      `It holds ${held}${changes === 0 ? '' : changes === 1 ? ', and the last change made since' : `, and the last ${changes} changes made since`}.`,
    kept: 'The file as it was found is kept beside it under a dated name.',
    asFound: 'Open it as it is',
    asFoundHint: 'Right if you edited the file yourself. A copy of it, as it was found, is kept beside it under a dated name.',
    openHintGone: 'A copy you saved, or one from another backup.',
    beginGone: 'Begin a new one',
    beginHintGone: 'You start with an empty notebook. The backups stay, and can be brought back from Settings.',
    beginHint: 'The unreadable file is renamed with today’s date and stays in the same folder, so that someone can try to repair it. You start with an empty notebook.',
  },
  otherUnusable: (name: string, why: DamageReason | 'newer' | 'unreadable') =>
    `${name} could not be opened either. ${why === 'newer' ? 'It was written by a newer Kith.' : why === 'unreadable' ? 'The computer did not let Kith read it.' : damage[why]} Nothing has been changed.`,
  newer: {
    title: 'This notebook was written by a newer Kith.',
    text: 'This version does not know everything the file holds, so it leaves the file alone: opening it here could lose something. Update Kith, and the notebook opens as it was.',
    versionOf: (version: number) => `Notebook version ${version}`,
  },
  inUse: {
    title: 'This notebook is open in another Kith.',
    text: 'Two at once would write over each other’s words, so this one keeps its hands off. Close the other, and try again. Nothing has been changed.',
    where: 'Open on',
    since: 'Since',
  },
  unreadable: {
    title: 'Your notebook could not be reached.',
    text: 'The computer did not let Kith read the file. The disk may be disconnected, or its permissions may have changed. Nothing has been deleted or changed.',
    again: 'Try again',
  },
}
