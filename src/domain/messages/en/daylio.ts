// Bringing in a Daylio export.
import type { NotDaylio } from '../../import/daylio-columns'
import type { RowProblem } from '../../import/daylio-row'

const entries = (n: number) => (n === 1 ? '1 entry' : `${n} entries`)
const lines = (n: number) => (n === 1 ? '1 line' : `${n} lines`)
const exportAgain = 'In Daylio, open More, then Export Entries, then CSV, and choose that file here.'

const problems: Record<RowProblem, (found: string) => string> = {
  'broken-quote': () => 'a quotation mark opens a note here and is never closed',
  'too-few-columns': (found) => `only ${found} columns, fewer than the first line names`,
  'too-many-columns': (found) => `${found} columns, more than the first line names`,
  'date-missing': () => 'no date',
  'date-not-understood': (found) => `the date “${found}” is not understood`,
  'time-missing': () => 'no time',
  'time-not-understood': (found) => `the time “${found}” is not understood`,
  'mood-too-long': (found) => `the mood name “${found}…” is too long`,
  'note-too-long': (found) => `the note that begins “${found}” is too long`,
  'says-nothing': () => 'no mood, no note and no activities',
}

const why: Record<NotDaylio, string> = {
  backup: 'This is a Daylio backup. Kith reads the CSV export instead.',
  html: 'This is a web page, not a table of entries.',
  json: 'This is a JSON file, not a table of entries.',
  'no-known-columns': 'The first line of this file does not name any of Daylio’s columns.',
  'no-date-column': 'This table has no date column (full_date, or year and date).',
  'no-time-column': 'This table has no time column.',
  'no-mood-column': 'This table has no mood column.',
}

export const daylio = {
  title: 'Bring in a Daylio export',
  open: 'Bring in a Daylio export',
  openShort: 'Bring in…',
  begin: 'Choose the CSV file that Daylio exported. It is read on this computer; nothing is brought in until you have seen it.',
  howTo: 'In Daylio: More, then Export Entries, then CSV.',
  choose: 'Choose a file',
  chooseOther: 'Choose another file',
  reading: 'Reading the file',
  refused: 'This file could not be read',
  nothingChanged: 'Nothing has been brought in, and the file is untouched.',
  whyNot: (reason: NotDaylio) => `${why[reason]} ${exportAgain}`,
  empty: (file: string) => `There are no entries in ${file}. ${exportAgain}`,
  tooLarge: (file: string, mb: number) => `${file} is larger than ${mb} MB. Export a shorter stretch of time, then bring the parts in one by one.`,
  tooManyRows: (limit: string) => `This file has more than ${limit} lines. Export a shorter stretch of time, then bring the parts in one by one.`,
  notText: (file: string) => `${file} is not a text file. ${exportAgain}`,
  unreadable: (file: string) => `${file} could not be opened. See whether another program holds it, or copy it to your own folder and choose it there.`,
  notOpened: 'The file could not be opened. Copy it to your own folder and choose it there.',
  steps: { found: 'What was found', moods: 'Mood names', preview: 'How it will look' },
  stepOf: (at: number, of: number) => `Step ${at} of ${of}`,
  found: (n: number, from: string, to: string) => `${entries(n)} from ${from} to ${to}`,
  foundNone: 'No entry could be read.',
  alreadyHere: (n: number) => (n === 1 ? '1 of them is already in your journal and stays as it is.' : `${n} of them are already in your journal and stay as they are.`),
  allHere: 'All of them are already in your journal. There is nothing to bring in.',
  changed: (n: number) =>
    n === 1
      ? '1 entry is at the same minute as one you brought in before, with other words. You may have edited it in Daylio.'
      : `${n} entries are at the same minutes as entries you brought in before, with other words. You may have edited them in Daylio.`,
  addChanged: 'Bring these in as well',
  addChangedHint: 'The earlier ones stay too.',
  problemCount: (n: number) => `${lines(n)} could not be read and will be left out`,
  showProblems: 'Show which',
  hideProblems: 'Hide',
  line: (n: number) => `Line ${n}`,
  problem: (what: RowProblem, found: string) => problems[what](found),
  moreProblems: (n: number) => `and ${lines(n)} more`,
  moodsText: 'Daylio does not say how good or bad a mood of your own naming is. Say it here, or leave it empty; the name itself is kept as a feeling.',
  moodFor: (label: string) => `Mood for “${label}”`,
  times: (n: number) => (n === 1 ? 'once' : `${n} times`),
  leaveEmpty: 'Empty',
  noMood: 'no mood',
  noMoods: 'No entry names a mood.',
  activities: 'Activities go into',
  activitiesTo: { note: 'the note', feelings: 'feelings' },
  activitiesLine: (activities: readonly string[]) => `Activities: ${activities.join(', ')}`,
  previewCaption: (shown: number, all: number) => (shown < all ? `The first ${shown} of ${entries(all)}` : `All ${entries(all)}`),
  columns: { when: 'When', mood: 'Mood', words: 'Words' },
  skipped: (n: number) => (n === 1 ? '1 entry would say nothing without its mood and is left out.' : `${n} entries would say nothing without their mood and are left out.`),
  nothingLeft: 'With these choices there is nothing to bring in.',
  bringIn: (n: number) => `Bring in ${entries(n)}`,
  bringing: 'Bringing them in',
  done: (n: number) => `${entries(n)} brought in`,
  doneText: 'They are in your journal now, each on its own day. One undo takes all of them out again.',
  undo: 'Undo',
  undone: 'They have been taken out again.',
  failed: 'They could not be brought in. Nothing has changed.',
  next: 'Next',
  back: 'Back',
  finish: 'Show my journal',
}
