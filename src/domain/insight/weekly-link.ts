// Week by week: how many contacts, and how mood was; in the same week, the week after, and the week before.
import type { DayKey } from '../time/day-key'
import type { Stretch, WeekStart } from './buckets'
import type { DayIndex } from './day-index'
import { moodVsContact } from './mood-vs-contact'
import { type RankLink, spearman } from './spearman'

/** 0: the same week. 1: mood a week after the contacts. −1: mood a week before them. */
export const LAGS = [0, 1, -1] as const
export type Lag = (typeof LAGS)[number]

export type WeekPoint = { from: DayKey; contacts: number; mood: number }

export type WeeklyLink = {
  /** Whole weeks with enough moods, in order. */
  weeks: WeekPoint[]
  /** One for each of `LAGS`; null where there are too few pairs. */
  links: { lag: Lag; link: RankLink | null }[]
}

/** A week's mood is the mean of its days; with fewer days it says little about the week. */
export const LEAST_MOOD_DAYS = 3

export function weeklyLink(index: DayIndex, stretch: Stretch, weekStart: WeekStart): WeeklyLink {
  const first = index.first
  const whole = moodVsContact(index, stretch, 'week', weekStart).map((week) => {
    // A week cut off by the stretch or by the first entry is not a week.
    const counts = week.whole && first !== null && week.from >= first && week.to > week.from
    return counts && week.mood !== null && week.mood.days >= LEAST_MOOD_DAYS
      ? { from: week.from, contacts: week.contacts, mood: week.mood.mean }
      : counts
        ? { from: week.from, contacts: week.contacts, mood: null }
        : null
  })
  const links = LAGS.map((lag) => {
    const [contacts, moods]: [number[], number[]] = [[], []]
    whole.forEach((week, i) => {
      const mood = whole[i + lag]?.mood
      if (!week || mood === null || mood === undefined) return
      contacts.push(week.contacts)
      moods.push(mood)
    })
    return { lag, link: spearman(contacts, moods) }
  })
  return { weeks: whole.filter((week): week is WeekPoint => week !== null && week.mood !== null), links }
}

/** What an interval says: it has to lie on one side of 0. */
export const verdictOf = ({ low, high }: Pick<RankLink, 'low' | 'high'>) => (low > 0 ? 'together' : high < 0 ? 'apart' : 'no-clear-link')
