// Meeting times as one readable line: `every tuesday 19:00-20:30 "newcomers"; first friday 18:00`.
import { MeetingTime, OCCURRENCES, WEEKDAYS } from '../people/meeting-time'

const ONE = new RegExp(`^(${OCCURRENCES.join('|')}) (${WEEKDAYS.join('|')}) (\\d\\d:\\d\\d)(?:-(\\d\\d:\\d\\d))?(?: ("(?:[^"\\\\]|\\\\.)*"))?(?:; |$)`)

export function timesText(times: readonly MeetingTime[]): string {
  return times.map(({ occurrence, weekday, from, to, what }) => `${occurrence} ${weekday} ${from}${to ? `-${to}` : ''}${what ? ` ${JSON.stringify(what)}` : ''}`).join('; ')
}

/** Null when the line is not written this way. */
export function readTimes(text: string): MeetingTime[] | null {
  const times: MeetingTime[] = []
  let left = text.trim()
  while (left !== '' && times.length < 28) {
    const found = ONE.exec(left)
    if (!found) return null
    const [whole, occurrence, weekday, from, to, what] = found
    const read = MeetingTime.safeParse({ occurrence, weekday, from, to: to ?? null, what: what ? quoted(what) : '' })
    if (!read.success) return null
    times.push(read.data)
    left = left.slice(whole.length)
  }
  return left === '' ? times : null
}

function quoted(text: string): string {
  try {
    return String(JSON.parse(text))
  } catch {
    return text.slice(1, -1)
  }
}
