// Files a person might choose by mistake or by bad luck, and what the app says about each. All invented.
import { m } from '@domain/messages/messages'

const HEADER = 'full_date,date,weekday,time,mood,activities,scales,note_title,note'
const { daylio } = m

type Broken = {
  what: string
  /** `size`: that many bytes of nothing, which the disk need not hold. */
  file: string | Uint8Array | { size: number } | 'a folder' | 'nothing'
  says: (name: string) => string[]
}

const row = (day: string, rest: string) => `${day},1 May,Wednesday,${rest}`

export const brokenExports: Broken[] = [
  { what: 'an empty file', file: '', says: (name) => [daylio.empty(name)] },
  { what: 'blank lines', file: '\uFEFF\r\n  \n\t\n', says: (name) => [daylio.empty(name)] },
  { what: 'a header and nothing else', file: `${HEADER}\r\n`, says: (name) => [daylio.empty(name)] },
  { what: 'a picture', file: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), says: (name) => [daylio.notText(name)] },
  { what: 'a backup', file: 'UEsDBBQACAgIAAAA', says: () => [daylio.whyNot('backup')] },
  { what: 'a web page', file: '<!DOCTYPE html><html><body>Daylio</body></html>', says: () => [daylio.whyNot('html')] },
  { what: 'a notebook of this app', file: '{"format":"kith-notebook","schemaVersion":1}', says: () => [daylio.whyNot('json')] },
  { what: 'a letter', file: 'Dear Sam,\nit has been a while.\n', says: () => [daylio.whyNot('no-known-columns')] },
  { what: 'a quotation mark cut through the header', file: '"full_date,date\n', says: () => [daylio.whyNot('no-known-columns')] },
  { what: 'no date column', file: 'weekday,time,mood,note\nMonday,20:00,good,x', says: () => [daylio.whyNot('no-date-column')] },
  { what: 'no time column', file: 'full_date,mood\n2024-05-01,good', says: () => [daylio.whyNot('no-time-column')] },
  { what: 'no mood column', file: 'full_date,time\n2024-05-01,20:00', says: () => [daylio.whyNot('no-mood-column')] },
  {
    what: 'cut off within a note',
    file: `${HEADER}\n${row('2024-05-01', '20:00,good,,,,"and then')}`,
    says: () => [daylio.foundNone, daylio.problemCount(1), daylio.line(2), daylio.problem('broken-quote', '')],
  },
  {
    what: 'no row that can be read',
    file: [HEADER, row('5/18/2024', '20:00,good,,,,x'), row('2024-02-30', '20:00,good,,,,x'), row('2024-05-01', '25:00,good,,,,x'), '2024-05-01,1 May'].join('\r\n'),
    says: () => [
      daylio.foundNone,
      daylio.problemCount(4),
      daylio.line(5),
      daylio.problem('date-not-understood', '5/18/2024'),
      daylio.problem('date-not-understood', '2024-02-30'),
      daylio.problem('time-not-understood', '25:00'),
      daylio.problem('too-few-columns', '2'),
    ],
  },
  { what: 'more rows than anyone writes', file: `${HEADER}\n${'2024-05-01,,,20:00,good,,,,\n'.repeat(100_001)}`, says: () => [daylio.tooManyRows((100_000).toLocaleString('en'))] },
  { what: 'too large', file: { size: 20 * 1_048_576 + 1 }, says: (name) => [daylio.tooLarge(name, 20)] },
  { what: 'a folder', file: 'a folder', says: (name) => [daylio.unreadable(name)] },
  { what: 'no longer there', file: 'nothing', says: (name) => [daylio.unreadable(name)] },
]
