import { describe, expect, it } from 'vitest'
import data from '../../../resources/crisis-lines.json'
import { CRISIS_COUNTRIES, CrisisData, crisisHelp, isWrittenDown } from './crisis-lines'

describe('the crisis-line data', () => {
  it('fits its schema: every country has an emergency number, every line a source and a date', () => {
    expect(CrisisData.safeParse(data).error).toBeUndefined()
  })

  it('refuses a country without an emergency number and a line nobody can reach', () => {
    const country = { code: 'XX', emergency: [], lines: [] }
    expect(CrisisData.safeParse({ about: '', countries: [country] }).success).toBe(false)
    const line = { service: 'A line', phones: [], text: null, hours: '', source: 'a page', checkedOn: '2026-11-22' }
    const reachable = { code: 'XX', emergency: [{ number: '112', what: 'all' }], lines: [line] }
    expect(CrisisData.safeParse({ about: '', countries: [reachable] }).success).toBe(false)
  })

  it('ships no line that only one unofficial list names', () => {
    for (const code of ['GB', 'IE', 'AT', 'CH', 'MX']) expect(crisisHelp(code).lines, code).toEqual([])
  })
})

describe('crisisHelp', () => {
  it('knows the emergency numbers people grow up with', () => {
    const numbers = Object.fromEntries(['US', 'GB', 'AU', 'NZ', 'DE', 'IN'].map((c) => [c, crisisHelp(c).emergency[0]?.number]))
    expect(numbers).toEqual({ US: '911', GB: '999', AU: '000', NZ: '111', DE: '112', IN: '112' })
  })

  it('puts the ambulance first where there is no single number', () => {
    expect(crisisHelp('BR').emergency.map((e) => e.number)).toEqual(['192', '190'])
  })

  it('guesses nothing for an unknown country', () => {
    expect(crisisHelp(null)).toEqual({ country: null, emergency: [], lines: [] })
    expect(crisisHelp('ZZ').emergency).toEqual([])
    expect(CRISIS_COUNTRIES).toContain('US')
  })
})

describe('isWrittenDown', () => {
  const line = (country: string, at: number) => crisisHelp(country).lines[at]!

  it('recognises a line by any of its numbers, however it is written', () => {
    expect(isWrittenDown(line('US', 2), ['1 (800) 662-4357'])).toBe(true)
    expect(isWrittenDown(line('DE', 0), ['0800 111 0 111, 0800 111 0 222'])).toBe(true)
    expect(isWrittenDown(line('US', 1), ['text HOME to 741741'])).toBe(true)
  })

  it('recognises a number with a slash in it', () => {
    expect(isWrittenDown({ phones: ['030 123456'], text: null }, ['030/123456'])).toBe(true)
  })

  it('takes no number for another that only contains it', () => {
    expect(isWrittenDown(line('US', 0), ['555-9880', '1988'])).toBe(false)
  })
})
