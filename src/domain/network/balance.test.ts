import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIRECTIONS, SUPPORT_FUNCTIONS, type Supporter } from '../people/supporter'
import { balanceOf } from './balance'

const functions = fc.dictionary(fc.constantFrom(...SUPPORT_FUNCTIONS), fc.constantFrom(...DIRECTIONS)) as fc.Arbitrary<Supporter['functions']>

describe('give and take', () => {
  it('says nothing where nothing is said', () => {
    expect(balanceOf({ functions: {} })).toEqual({ gives: [], gets: [], kind: 'unsaid' })
  })
  it('tells giving only from getting only', () => {
    expect(balanceOf({ functions: { prevention: 'from', stability: 'from' } })).toEqual({ gives: ['stability', 'prevention'], gets: [], kind: 'gives-only' })
    expect(balanceOf({ functions: { encouragement: 'to' } })).toEqual({ gives: [], gets: ['encouragement'], kind: 'gets-only' })
  })
  it('counts what goes both ways on both sides', () => {
    expect(balanceOf({ functions: { stability: 'both' } })).toEqual({ gives: ['stability'], gets: ['stability'], kind: 'both-ways' })
    expect(balanceOf({ functions: { stability: 'from', accountability: 'to' } }).kind).toBe('both-ways')
  })
  it('names every function that passes, and no other', () => {
    fc.assert(
      fc.property(functions, (said) => {
        const { gives, gets, kind } = balanceOf({ functions: said })
        for (const fn of SUPPORT_FUNCTIONS) {
          expect(gives.includes(fn)).toBe(said[fn] === 'from' || said[fn] === 'both')
          expect(gets.includes(fn)).toBe(said[fn] === 'to' || said[fn] === 'both')
        }
        expect(kind === 'unsaid').toBe(Object.keys(said).length === 0)
      }),
    )
  })
})
