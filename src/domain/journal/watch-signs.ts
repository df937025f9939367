// Which of the person's early signs hold today. It only counts entries; it says nothing about the person.
import type { SupporterId } from '../ids'
import { addDays, type DayKey, daysBetween } from '../time/day-key'
import type { CheckIn } from './check-in'
import type { Contact } from './contact'
import type { EarlySign, SignRule } from './early-sign'

type Entries = { checkIns: Readonly<Record<string, CheckIn>>; contacts: Readonly<Record<string, Contact>> }

/** What the entries say about a rule that holds, for its words on screen. */
export type SignFacts =
  | { when: 'no-contact'; days: number; who: SupporterId | null }
  | { when: 'low-mood'; mood: number; days: number }
  | { when: 'urge'; urge: number; on: DayKey }
  | { when: 'no-check-in'; days: number }
  | { when: 'short-sleep'; nights: number; hours: number }

export type HoldingSign = { sign: EarlySign; facts: SignFacts }

/** Signs that are on and hold, in the order they were named. */
export function holdingSigns(signs: Readonly<Record<string, EarlySign>>, entries: Entries, today: DayKey): HoldingSign[] {
  return Object.values(signs).flatMap((sign) => {
    const facts = sign.on ? factsOf(sign.rule, entries, today) : null
    return facts ? [{ sign, facts }] : []
  })
}

/** Null when the rule does not hold, or when there is nothing yet to count from. */
export function factsOf(rule: SignRule, { checkIns, contacts }: Entries, today: DayKey): SignFacts | null {
  switch (rule.when) {
    case 'no-contact': {
      const { who } = rule
      const days = sinceLast(Object.values(contacts).filter((contact) => who === null || contact.who.includes(who)), today)
      return days !== null && days >= rule.days ? { when: rule.when, days, who: rule.who } : null
    }
    case 'no-check-in': {
      const days = sinceLast(Object.values(checkIns), today)
      return days !== null && days >= rule.days ? { when: rule.when, days } : null
    }
    case 'low-mood': {
      const days = lowDaysRunning(checkIns, rule.mood, today)
      return days >= rule.days ? { when: rule.when, mood: rule.mood, days } : null
    }
    case 'urge': {
      let strongest: { urge: number; on: DayKey } | null = null
      for (const { urge, moment } of within(checkIns, addDays(today, 1 - rule.days), today))
        if (urge !== null && urge >= rule.urge && (!strongest || urge > strongest.urge || (urge === strongest.urge && moment.day > strongest.on)))
          strongest = { urge, on: moment.day }
      return strongest && { when: rule.when, ...strongest }
    }
    case 'short-sleep': {
      const nights = new Set(within(checkIns, addDays(today, -6), today).flatMap(({ sleep, moment }) => (sleep !== null && sleep < rule.hours ? [moment.day] : [])))
      return nights.size >= rule.nights ? { when: rule.when, nights: nights.size, hours: rule.hours } : null
    }
  }
}

const within = (checkIns: Entries['checkIns'], from: DayKey, to: DayKey) =>
  Object.values(checkIns).filter(({ moment }) => moment.day >= from && moment.day <= to)

/** Local days since the latest entry up to today; null when there is none. */
function sinceLast(entries: readonly { moment: { day: DayKey } }[], today: DayKey): number | null {
  let last: DayKey | null = null
  for (const { moment } of entries) if (moment.day <= today && (last === null || moment.day > last)) last = moment.day
  return last === null ? null : daysBetween(last, today)
}

/**
 * Days running, each with a mood, whose mean is at or below `mood`. They end today, or yesterday while
 * today has no mood yet; a day without a mood ends the run, for nobody knows how it was.
 */
function lowDaysRunning(checkIns: Entries['checkIns'], mood: number, today: DayKey): number {
  const moods = new Map<DayKey, number[]>()
  for (const entry of Object.values(checkIns)) {
    if (entry.mood === null || entry.moment.day > today) continue
    const said = moods.get(entry.moment.day)
    if (said) said.push(entry.mood)
    else moods.set(entry.moment.day, [entry.mood])
  }
  const low = (day: DayKey) => {
    const said = moods.get(day)
    return said !== undefined && said.reduce((sum, one) => sum + one, 0) / said.length <= mood
  }
  let running = 0
  for (let day = moods.has(today) ? today : addDays(today, -1); low(day); day = addDays(day, -1)) running += 1
  return running
}
