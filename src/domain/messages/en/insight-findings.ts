// What goes together, said carefully. Nothing here claims a cause.
import type { Comparison } from '../../insight/goes-together'
import type { Lag } from '../../insight/weekly-link'
import type { Kind } from '../../people/supporter'
import { counted } from './counted'

const someone: Record<Kind | 'anyone', string> = {
  anyone: 'someone',
  family: 'family or friends',
  therapy: 'therapeutic support',
  peer: 'someone from your peer groups',
  mentor: 'a mentor',
  other: 'someone else',
}
const when = ({ whom, when: day }: Comparison) =>
  day === 'same-day' ? `On days you were in contact with ${someone[whom]}` : `On days after you were in contact with ${someone[whom]}`
const things: Record<Comparison['what'], string> = { mood: 'mood', urge: 'the strongest urge' }
const unclear = ({ what, whom, when: day }: Comparison) => `${what === 'mood' ? 'Mood' : 'Urges'}, and contact with ${someone[whom]} ${day === 'same-day' ? 'the same day' : 'the day before'}.`

export const finding = {
  together: 'Goes together',
  unclear: 'No clear link',
  notEnough: 'Not enough yet',
  higher: (comparison: Comparison, by: string) => `${when(comparison)}, ${things[comparison.what]} was ${by} ${comparison.what === 'mood' ? 'higher' : 'stronger'}.`,
  lower: (comparison: Comparison, by: string) => `${when(comparison)}, ${things[comparison.what]} was ${by} ${comparison.what === 'mood' ? 'lower' : 'weaker'}.`,
  plain: unclear,
  interval: (low: string, high: string, withContact: number, without: number) => `95 % interval ${low} to ${high}, ${withContact} and ${without} days.`,
  open: (what: Comparison['what']) => (what === 'mood' ? 'The contacts of this time' : 'The urges of this time'),
  notCause: 'Goes together with; not a cause.',
  waiting: (withContact: number, without: number, least: number) =>
    `${counted(withContact, 'day', 'days')} with and ${without} without so far. It takes ${least} of each to compare.`,
  noDifference: 'no difference',
  picture: (difference: string, low: string, high: string) => `Difference ${difference}, 95 % interval ${low} to ${high}`,
  byKind: 'The day after, by kind',
  byKindHigher: (by: string) => `${by} higher`,
  byKindLower: (by: string) => `${by} lower`,
  byKindUnclear: 'no clear link',
  byKindWaiting: 'not enough yet',
  byChance: (n: number) => `${n} comparisons are made on this page; of so many, about one in twenty looks like a link by chance alone. By kind, and for triggers and feelings, only what stands among all of its list is called one.`,
}

export const felt = {
  heading: 'How I felt after',
  row: (better: number, all: number) => `better after ${better} of ${all}`,
  worse: (n: number) => `worse after ${n}`,
  note: 'As you said it yourself, when you logged the contact.',
  none: 'Say after a contact how you felt, better, the same or worse. After three answers about someone it shows here.',
}

export const weekdays = {
  heading: 'Mood by day of the week',
  picture: (rows: readonly string[]) => `Mood by day of the week: ${rows.join(', ')}.`,
  row: (day: string, mean: string) => `${day} ${mean}`,
  few: 'too few',
  note: (days: number) => `Means of ${counted(days, 'day', 'days')}; small differences are mostly chance.`,
}

export const hours = {
  heading: 'Mood by time of day',
  part: (from: number, to: number) => `${from}–${to}`,
  picture: (rows: readonly string[]) => `Mood by time of day, in hours: ${rows.join(', ')}.`,
  row: (hours: string, mean: string) => `${hours} ${mean}`,
  note: (entries: number) => `${counted(entries, 'entry', 'entries')}, by the clock where each was made. When one enters is not chance: low hours may be when one writes.`,
}

export const feelings = {
  heading: 'Feelings on days with contact, and without',
  verdicts: { 'more-often': 'more often with contact', 'less-often': 'less often with contact', 'no-clear-link': 'no clear link' },
  days: (named: number, of: number) => `${named} of ${of}`,
  row: (verdict: string, withContact: string, without: string) => `${verdict}, ${withContact} and ${without} days`,
}

export const triggers = {
  heading: 'Mood on days with a trigger',
  days: (withIt: number, without: number) => `${withIt} and ${without} days`,
  row: (verdict: string, days: string) => `${verdict}, ${days}`,
}

export const weekly = {
  heading: 'Week by week',
  together: 'Weeks with more contact were weeks of better mood.',
  apart: 'Weeks with more contact were weeks of lower mood.',
  unclear: 'Between contacts in a week and its mood there is no clear link.',
  notEnough: 'Not enough whole weeks yet.',
  open: 'The entries of these weeks',
  waiting: (n: number, least: number) => `${counted(n, 'week', 'weeks')} with enough moods so far. It takes ${least} to compare.`,
  figures: (rho: string, low: string, high: string, pairs: number) => `Spearman’s ρ ${rho}, 95 % interval ${low} to ${high}, ${counted(pairs, 'week', 'weeks')}.`,
  lags: { 0: 'same week', 1: 'mood the week after', '-1': 'mood the week before' } satisfies Record<Lag, string>,
  verdicts: { together: 'go together', apart: 'go opposite ways', 'no-clear-link': 'no clear link' },
  row: (lag: string, verdict: string) => `${lag}: ${verdict}`,
  picture: (n: number, most: number) => `${counted(n, 'week', 'weeks')} as dots: contacts from 0 to ${most} across, mood upwards.`,
  contacts: 'contacts a week',
  mood: 'mood',
  scale: 'ρ runs from −1, opposite ways, over 0, no link, to 1, always together.',
}

export const rates = {
  heading: 'Contacts a week, by kind',
  figures: (perWeek: string, lately: string) => `${perWeek}, lately ${lately}`,
}
