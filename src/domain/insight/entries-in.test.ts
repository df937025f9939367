import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromDayNumber } from '../time/day-key'
import { entriesIn } from './entries-in'

it('finds what a walk through all of them finds, in order of days', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40)), fc.nat(40), fc.nat(40), (days, a, b) => {
      const all = Object.fromEntries(days.map((day, i) => [`e${i}`, { id: i, moment: { day: fromDayNumber(20_000 + day) } }]))
      const stretch = { from: fromDayNumber(20_000 + a), to: fromDayNumber(20_000 + b) }
      const walked = Object.values(all).filter(({ moment: { day } }) => day >= stretch.from && day <= stretch.to)
      for (let twice = 0; twice < 2; twice++) {
        const found = entriesIn(all, stretch)
        expect(new Set(found)).toEqual(new Set(walked))
        expect(found.map(({ moment }) => moment.day)).toEqual([...found].map(({ moment }) => moment.day).sort())
      }
    }),
  )
})
