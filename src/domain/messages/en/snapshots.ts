// Snapshots: dated maps to look back at, compare and begin again from.
import type { BucketSize } from '../../insight/buckets'
import type { Circle } from '../../people/supporter'
import type { Standing } from '../../snapshots/overlay'
import { story } from './change-story'
import { common } from './common'

const people = (n: number) => (n === 1 ? '1 person or place' : `${n} people and places`)
const span: Record<BucketSize, string> = { day: 'day by day', week: 'week by week', month: 'month by month' }
const when: Record<BucketSize, string> = { day: 'Day', week: 'Week', month: 'Month' }
const contactsPer: Record<BucketSize, string> = { day: 'contacts a day', week: 'contacts a week', month: 'contacts a month' }
const views = { alone: 'As it was', overlay: 'Laid over', beside: 'Side by side' }
const circles: Record<Circle, string> = { inner: 'inner', middle: 'middle', outer: 'outer' }
const standing: Record<Standing, string> = { stayed: 'stayed in the circle', moved: 'moved, from the dot', new: 'new', gone: 'no longer there' }
const spokenStanding: Record<Standing, string> = { stayed: 'stayed', moved: 'moved', new: 'new', gone: 'no longer there' }

export const snapshots = {
  title: 'Snapshots',
  keep: 'Keep a snapshot',
  timeline: 'Dated maps',
  today: 'Today',
  count: people,
  open: (day: string, name: string, count: number) => [day, name, people(count)].filter(Boolean).join(', '),
  past: 'As it was. Nothing here changes your map.',
  name: 'Name',
  namePlaceholder: 'Give it a name',
  note: 'Note',
  notePlaceholder: 'What was this time about?',
  views,
  view: 'How to look at it',
  compareWith: 'Compare with',
  with: 'with',
  dayAndName: (day: string, name: string) => (name ? `${day} · ${name}` : day),
  then: 'then',
  after: 'after',
  from: (then: string, now: string) => `${then} to ${now}`,
  overlayCaption: 'One over the other: as they stand after, and the way they came.',
  whoStoodWhere: 'Who stood where',
  circle: (circle: Circle, n: number) => `${circles[circle].charAt(0).toUpperCase()}${circles[circle].slice(1)} circle, ${n}`,
  legend: 'Legend of what changed',
  standing,
  tieChanged: 'tie drawn or changed',
  mapOf: (day: string) => `The map of ${day}`,
  overlayOf: (then: string, now: string) => `The map of ${then} and of ${now}, one over the other`,
  overlayDescription: (groups: readonly { standing: Standing; names: readonly string[] }[]) =>
    groups
      .filter(({ names }) => names.length > 0)
      .map(({ standing, names }) => `${spokenStanding[standing].charAt(0).toUpperCase()}${spokenStanding[standing].slice(1)}: ${names.join(', ')}.`)
      .join(' ') || 'Nobody on either map.',
  story,
  mood: {
    title: 'Mood in that time',
    /** n is always said, gaps are gaps. */
    summary: (mean: string | null, moodDays: number, days: number, contacts: number) =>
      `${mean === null ? 'No mood was entered' : `Mood ${mean} on average, from ${moodDays === 1 ? '1 day' : `${moodDays} days`} with an entry out of ${days}`}; ${contacts === 1 ? '1 contact' : `${contacts} contacts`} kept.`,
    beside: 'It stands beside the map’s story. Neither explains the other.',
    picture: (size: BucketSize, mean: string | null) => `Mean mood ${span[size]}${mean === null ? ', no entry' : ''}`,
    gaps: 'Where the line breaks there is no entry.',
    low: 'very low',
    high: 'very good',
    asList: 'Show as a list',
    asLine: 'Hide the list',
    when,
    meanMood: 'Mood',
    days: 'Days with an entry',
    contacts: 'Contacts',
    contactsPer,
    nothing: 'none',
  },
  carryOver: {
    button: 'Begin again from this one…',
    title: (name: string) => `Begin again from ${name}?`,
    drawn: (day: string) => `Your map will be drawn as it was on ${day}: who stood where, what passed between you, and the ties.`,
    comeBack: (names: readonly string[]) => `${common.and(names)} ${names.length === 1 ? 'comes' : 'come'} back onto the map.`,
    goOff: (names: readonly string[]) => `${common.and(names)} ${names.length === 1 ? 'goes' : 'go'} off the map. They stay in your journal, and People can bring them back.`,
    changeCircle: (names: readonly string[]) => `${common.and(names)} ${names.length === 1 ? 'stands' : 'stand'} in another circle again.`,
    inPlan: (names: readonly string[]) => `${common.and(names)} ${names.length === 1 ? 'is' : 'are'} named in your plan, which will say that they are off the map.`,
    nothing: 'It stands like this today already.',
    stays: 'Names, ways to reach people, notes, rhythms, rests, and what you keep about who is good or hard for your recovery stay as they are today.',
    keeps: 'Today’s map is kept as a snapshot first, and one undo takes it all back.',
    go: 'Begin again',
    keptName: (name: string) => `Before beginning again from ${name}`,
    more: (n: number) => `${n} more`,
  },
  remove: 'Remove this snapshot',
  emptyTitle: 'Your map as it is, kept for later',
  emptyText: 'A snapshot is a dated copy of the map. Later you can look back at it, lay it over the map of that day, and read what changed: who came, who moved closer, what is covered now.',
  emptyNobody: 'Put someone on the map first; then it can be kept.',
  toMap: 'Draw my map',
  menu: { label: 'The map on another day', all: 'All snapshots…' },
  offer: {
    title: 'Your map',
    text: (since: string | null, changes: number) =>
      since === null ? 'Would you like to keep a snapshot of the map as it is, to look back at one day?' : `${changes === 1 ? 'One thing has' : `${changes} things have`} changed on it since ${since}. Would you like to keep it as it is now?`,
    notNow: 'Not now',
    never: 'Never ask',
    neverDone: 'Kith will not offer it again. Settings turns it back on.',
  },
  settings: {
    title: 'Snapshots',
    offer: 'Offer once a month to keep a snapshot',
    offerHint: 'On Today, and only when the map has changed. Nothing is kept without you.',
  },
}
