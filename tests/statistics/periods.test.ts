// Two periods with a known truth: how often a change is claimed where there is none, and found where there is one.
import { describe, expect, it } from 'vitest'
import { finish } from '@domain/insight/findings'
import { changeOf } from '@domain/insight/period-changes'
import { seeded } from '@domain/random'

type World = {
  /** Days of the earlier and of the later period. */
  days: [number, number]
  /** How much a day is like the one before, 0 to 1. */
  alike: number
  change?: number
}

/** More of them, more worlds and the figures in words with KITH_NOTEBOOKS: the run of docs/statistics.md. */
const FULL = Number(process.env['KITH_NOTEBOOKS'] ?? 0)
const NOTEBOOKS = FULL || 300

/** Mood, 1 to 5 in whole steps, carried over from the day before; one run through both periods. */
function moods(seed: number, { days: [before, after], alike, change = 0 }: World): [number[], number[]] {
  const random = seeded(seed)
  let feeling = random.normal()
  const all = Array.from({ length: before + after }, (_, i) => {
    feeling = alike * feeling + Math.sqrt(1 - alike ** 2) * random.normal()
    return Math.max(1, Math.min(5, Math.round(3 + feeling + (i < before ? 0 : change))))
  })
  return [all.slice(0, before), all.slice(before)]
}

/** Contacts of a day, as a week of such days would have; most days none or one, in spells. */
function contacts(seed: number, { days: [before, after], alike, change = 0 }: World): [number[], number[]] {
  const random = seeded(seed)
  let near = random.normal()
  const all = Array.from({ length: before + after }, (_, i) => {
    near = alike * near + Math.sqrt(1 - alike ** 2) * random.normal()
    return 7 * Math.max(0, Math.round(0.5 + 0.9 * near + (i < before ? 0 : change)))
  })
  return [all.slice(0, before), all.slice(before)]
}

function claimed(world: World, journal: typeof moods, direction?: 'more' | 'less'): number {
  let claims = 0
  for (let seed = 1; seed <= NOTEBOOKS; seed++) {
    const [then, now] = journal(seed, world)
    const verdict = finish(changeOf(now, then))?.verdict
    if (direction ? verdict === direction : verdict === 'more' || verdict === 'less') claims++
  }
  if (FULL) console.log(journal.name, JSON.stringify(world), (100 * claims) / NOTEBOOKS)
  return claims / NOTEBOOKS
}

/** Where a share of so many lies in 99 of 100 runs, if each has this chance. */
const beyond = (chance: number) => 2.58 * Math.sqrt((chance * (1 - chance)) / NOTEBOOKS)

const WORLDS: readonly [string, World, typeof moods][] = [
  ['a month and a month, days alike', { days: [30, 30], alike: 0.5 }, moods],
  ['three months and three, days alike', { days: [90, 90], alike: 0.5 }, moods],
  ['a year before, and a month', { days: [180, 30], alike: 0.4 }, moods],
  ['contacts of three months and three, in spells', { days: [90, 90], alike: 0.5 }, contacts],
]
const MORE: typeof WORLDS = [
  ['a month and a month, days unlike', { days: [30, 30], alike: 0 }, moods],
  ['half a year and half a year, very alike', { days: [182, 182], alike: 0.7 }, moods],
  ['a month and a month, very alike', { days: [30, 30], alike: 0.7 }, moods],
  ['contacts of a month and a month', { days: [30, 30], alike: 0.3 }, contacts],
  ['contacts of half a year and half a year', { days: [182, 182], alike: 0.6 }, contacts],
]

describe('two periods', () => {
  it.each([...WORLDS, ...(FULL ? MORE : [])])('claim a change where there is none in about one of twenty: %s', { timeout: 600_000 }, (_name, world, journal) => {
    expect(claimed(world, journal)).toBeLessThan(0.05 + beyond(0.05))
  })

  it('find three quarters of a step of mood between quarters nearly always', () => {
    expect(claimed({ days: [90, 90], alike: 0.4, change: 0.75 }, moods, 'more')).toBeGreaterThan(0.8)
    expect(claimed({ days: [90, 90], alike: 0.4, change: -0.75 }, moods, 'less')).toBeGreaterThan(0.8)
  })
})
