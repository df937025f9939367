// Whole notebooks with a known truth, on the page's own way: how often a link is claimed where there is none, and found
// where one was planted. KITH_NOTEBOOKS=500 is the run whose figures stand in docs/statistics.md.
import { describe, expect, it } from 'vitest'
import { indexDays } from '@domain/insight/day-index'
import { type Findings, findingSteps, finish } from '@domain/insight/findings'
import { periodPage } from '@domain/insight/period'
import { verdictOf } from '@domain/insight/weekly-link'
import { Notebook } from '@domain/notebook'
import { END, type Planted, plantedNotebook, type World } from './planted-notebook'

const FULL = Number(process.env['KITH_NOTEBOOKS'] ?? 0)
const WITHOUT = FULL || 32
const PLANTED = FULL || 14

const HALF_YEAR: World = { days: 190, alike: 0.5, spells: [9, 4], planted: {} }

function findingsOf(seed: number, world: World): Findings {
  const book = plantedNotebook(seed, world)
  const index = indexDays(book.checkIns, book.contacts, book.supporters)
  return finish(findingSteps(index, periodPage('half', 0, 'week', END, index.first), 1))
}

type Claim = 'same day' | 'the day after' | 'urge' | 'family' | 'therapy' | 'peer' | 'mentor' | 'any kind' | 'payday' | 'any trigger' | 'same week' | 'week after' | 'week before'

/** What the page calls a link, each with its direction. */
function claimsOf({ anyone, byKind, triggers, weekly }: Findings): Map<Claim, 'up' | 'down'> {
  const claims = new Map<Claim, 'up' | 'down'>()
  const claim = (name: Claim, verdict: string) => {
    if (verdict === 'higher' || verdict === 'together') claims.set(name, 'up')
    if (verdict === 'lower' || verdict === 'apart') claims.set(name, 'down')
  }
  ;(['same day', 'the day after', 'urge'] as const).forEach((name, i) => claim(name, anyone[i]?.verdict ?? ''))
  for (const { whom, verdict } of byKind) for (const name of [whom as Claim, 'any kind'] as const) claim(name, verdict)
  for (const { trigger, verdict } of triggers) for (const name of [trigger as Claim, 'any trigger'] as const) claim(name, verdict)
  ;(['same week', 'week after', 'week before'] as const).forEach((name, i) => {
    const link = weekly.links[i]?.link
    if (link) claim(name, verdictOf(link))
  })
  return claims
}

/** The share of so many notebooks in which each is claimed (in the direction asked for, if one is). */
function shares(notebooks: number, world: World, names: readonly Claim[], direction?: 'up' | 'down'): Record<string, number> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<Claim, number>
  for (let seed = 1; seed <= notebooks; seed++) {
    const claims = claimsOf(findingsOf(seed, world))
    for (const name of names) if (direction ? claims.get(name) === direction : claims.has(name)) counts[name]++
  }
  const said = Object.fromEntries(names.map((name) => [name, counts[name] / notebooks]))
  if (FULL) console.log(JSON.stringify(world), Object.entries(said).map(([name, share]) => `${name} ${(100 * share).toFixed(1)}`).join(' · '))
  return said
}

/** How far off its chance the share of so many notebooks can be in 999 of 1,000 runs: twelve are looked at in each world. */
const beyond = (chance: number, notebooks: number) => 3.09 * Math.sqrt((chance * (1 - chance)) / notebooks)

const ALL: readonly Claim[] = ['same day', 'the day after', 'urge', 'family', 'therapy', 'peer', 'mentor', 'any kind', 'any trigger', 'same week', 'week after', 'week before']

describe('whole notebooks', () => {
  it('are notebooks', () => {
    const book = plantedNotebook(1, HALF_YEAR)
    expect(Notebook.parse(book)).toEqual(book)
    expect(plantedNotebook(1, HALF_YEAR)).toEqual(book)
  })

  it.each([
    ['half a year, contact in spells', HALF_YEAR],
    ['half a year, long spells of both', { ...HALF_YEAR, alike: 0.7, spells: [14, 7] as [number, number] }],
    ['three months, no spells', { ...HALF_YEAR, days: 90, alike: 0.4, spells: [0, 0] as [number, number] }],
  ])('with nothing planted claim each link in at most one of twenty: %s', { timeout: 600_000 }, (_name, world) => {
    for (const [name, share] of Object.entries(shares(WITHOUT, world, ALL))) expect(share, name).toBeLessThanOrEqual(0.05 + beyond(0.05, WITHOUT))
  })

  it.each([
    ['same day', 'up', { contactSameDay: 0.5 }],
    ['the day after', 'up', { contactDayAfter: 0.5 }],
    ['urge', 'down', { contactUrge: -1.2 }],
    ['peer', 'up', { peerDayAfter: 0.7 }],
    ['payday', 'down', { payday: -0.7 }],
    ['same week', 'up', { busyWeek: 0.15 }],
  ] as const)('with one planted find it in more than four of five: %s', { timeout: 600_000 }, (name, direction, planted: Planted) => {
    expect(shares(PLANTED, { ...HALF_YEAR, planted }, [name], direction)[name]).toBeGreaterThan(0.8 - beyond(0.8, PLANTED))
  })
})
