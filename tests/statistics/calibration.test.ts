// Journals with a known truth: how often the page claims a link where there is none, and finds one that was planted.
import { describe, expect, it } from 'vitest'
import { blockBootstrap, type Difference, type SidedDay } from '@domain/insight/block-bootstrap'
import { finish } from '@domain/insight/findings'
import { LEAST_DAYS } from '@domain/insight/goes-together'
import { spearman } from '@domain/insight/spearman'
import { seeded } from '@domain/random'

type World = { days: number; /** Mood's correlation with the day before. */ mood: number; /** How often contact stays as it was the day before. */ contact: number; share: number; effect: number }

/** More of them, more worlds and the figures in words with KITH_NOTEBOOKS: the run of docs/statistics.md. */
const FULL = Number(process.env['KITH_NOTEBOOKS'] ?? 0)
const NOTEBOOKS = FULL || 500

function journal(seed: number, { days, mood, contact, share, effect }: World): SidedDay[] {
  const random = seeded(seed)
  let feeling = random.normal()
  let touched = random.chance(share)
  return Array.from({ length: days }, () => {
    feeling = mood * feeling + Math.sqrt(1 - mood ** 2) * random.normal()
    if (!random.chance(contact)) touched = random.chance(share)
    return { value: Math.max(1, Math.min(5, Math.round(3 + feeling + (touched ? effect : 0)))), with: touched }
  })
}

/** Null where the page would not compare: too few days on one side. */
function compared(seed: number, world: World): Difference | null {
  const days = journal(seed, world)
  const daysWith = days.filter((day) => day.with).length
  return Math.min(daysWith, days.length - daysWith) < LEAST_DAYS ? null : finish(blockBootstrap(days))
}

const claims = (world: World): number => {
  let claimed = 0
  for (let seed = 1; seed <= NOTEBOOKS; seed++) {
    const found = compared(seed, world)
    if (found && (found.low > 0 || found.high < 0)) claimed++
  }
  if (FULL) console.log(JSON.stringify(world), (100 * claimed) / NOTEBOOKS)
  return claimed / NOTEBOOKS
}

/** Worlds of the long run only. */
const MORE = [
  ['a month, days alike', { days: 30, mood: 0.5, contact: 0, share: 0.4 }],
  ['two months, days unlike', { days: 60, mood: 0, contact: 0, share: 0.4 }],
  ['three months, both in very long spells', { days: 90, mood: 0.8, contact: 0.8, share: 0.4 }],
  ['a year, both in long spells', { days: 365, mood: 0.7, contact: 0.7, share: 0.4 }],
] as const

/** Where the share of 500 lies in 99 of 100 runs, if each has this chance. */
const beyond = (chance: number) => 2.58 * Math.sqrt((chance * (1 - chance)) / NOTEBOOKS)

describe('days with and without contact', () => {
  it.each([
    ['two months, days alike', { days: 60, mood: 0.5, contact: 0, share: 0.4 }],
    ['three months, contact in spells too', { days: 90, mood: 0.4, contact: 0.4, share: 0.4 }],
    ['half a year, seldom in contact', { days: 180, mood: 0.3, contact: 0, share: 0.15 }],
    ['half a year, both in spells', { days: 180, mood: 0.5, contact: 0.5, share: 0.35 }],
    ['half a year, both in long spells', { days: 180, mood: 0.6, contact: 0.6, share: 0.35 }],
    ['six weeks, both in long spells', { days: 40, mood: 0.6, contact: 0.6, share: 0.4 }],
    ...(FULL ? MORE : []),
  ] as const)('claims a link where there is none in at most one of twenty: %s', (_name, world) => {
    expect(claims({ ...world, effect: 0 })).toBeLessThan(0.05 + beyond(0.05))
  })

  it('reaches about as far as the differences themselves scatter, where both come in very long spells', () => {
    let [reach, scatter, n] = [0, 0, 0]
    for (let seed = 1; seed <= NOTEBOOKS; seed++) {
      const found = compared(seed, { days: 90, mood: 0.8, contact: 0.8, share: 0.4, effect: 0 })
      if (!found) continue
      reach += (found.high - found.low) / 2
      scatter += found.difference ** 2
      n++
    }
    expect(reach / n / (1.96 * Math.sqrt(scatter / n))).toBeGreaterThan(0.95)
  })

  it('finds three quarters of a step of mood in three months nearly always', () => {
    expect(claims({ days: 90, mood: 0.4, contact: 0.2, share: 0.4, effect: 0.75 })).toBeGreaterThan(0.8)
  })
})

describe('weekly contacts and mood', () => {
  const linked = (weeks: number, alike: number, slope: number): number => {
    let claimed = 0
    for (let seed = 1; seed <= NOTEBOOKS; seed++) {
      const random = seeded(seed)
      let [busy, feeling] = [random.normal(), random.normal()]
      const [x, y]: [number[], number[]] = [[], []]
      for (let week = 0; week < weeks; week++) {
        busy = alike * busy + Math.sqrt(1 - alike ** 2) * random.normal()
        feeling = alike * feeling + Math.sqrt(1 - alike ** 2) * random.normal()
        x.push(Math.max(0, Math.round(6 + 2 * busy)))
        y.push(3 + 0.5 * (feeling + slope * busy))
      }
      const link = spearman(x, y)
      if (link && (link.low > 0 || link.high < 0)) claimed++
    }
    return claimed / NOTEBOOKS
  }

  it.each([[8, 0], [12, 0.3], [26, 0.4], [52, 0.5]])('claims a link where there is none in at most one of twenty: %i weeks, alike %f', (weeks, alike) => {
    expect(linked(weeks, alike, 0)).toBeLessThan(0.05 + beyond(0.05))
  })

  it('finds a link that was planted', () => {
    expect(linked(26, 0.3, 0.8)).toBeGreaterThan(0.8)
  })
})
