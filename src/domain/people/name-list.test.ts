import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameName, likelyForm, readNames } from './name-list'
import { Supporter } from './supporter'

const names = (text: string) => readNames(text).map(({ name }) => name)

describe('names as they are typed and pasted', () => {
  it('takes one name as it is', () => expect(readNames('  Dr. Amin ')).toEqual([{ name: 'Dr. Amin', role: '' }]))
  it('cuts one line at commas and semicolons', () => expect(names('Nora, Sam; Kofi,')).toEqual(['Nora', 'Sam', 'Kofi']))
  it('takes each line of a list, whatever stands before it', () =>
    expect(names('1. Nora\r\n2) Sam\n\n- Kofi\n• Mr. Halloran\n[x] Bea\n3 Musketeers')).toEqual(['Nora', 'Sam', 'Kofi', 'Mr. Halloran', 'Bea', '3 Musketeers']))
  it('leaves commas alone in a list of lines', () => expect(names('Weiss, Anna\nAmin, Karim')).toEqual(['Weiss, Anna', 'Amin, Karim']))
  it('reads a role in brackets, after a dash or a colon, and from the next cell', () =>
    expect(readNames('Nora (sister)\nSam – sponsor\nKofi: peer, from Tuesday\nRex\tdog')).toEqual([
      { name: 'Nora', role: 'sister' },
      { name: 'Sam', role: 'sponsor' },
      { name: 'Kofi', role: 'peer, from Tuesday' },
      { name: 'Rex', role: 'dog' },
    ]))
  it('keeps a comma inside brackets', () => expect(readNames('Ines (mentor, tutor), Bea')).toEqual([{ name: 'Ines', role: 'mentor, tutor' }, { name: 'Bea', role: '' }]))
  it('keeps hyphens that belong to a name', () => expect(names('Anne-Marie, Jean-Luc')).toEqual(['Anne-Marie', 'Jean-Luc']))
  it('is done at once with a page of brackets', () => {
    const begun = performance.now()
    readNames('( '.repeat(40_000))
    readNames(`${'a ('.repeat(20_000)}, ) `)
    expect(performance.now() - begun).toBeLessThan(1500)
  })
  it('finds nothing in nothing', () => expect(readNames(' \n ,;, \n')).toEqual([]))

  it('gives only what the notebook can keep, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 })), (text) => {
        const unfit = readNames(text).filter(({ name, role }) => Supporter.shape.name.safeParse(name).data !== name || !Supporter.shape.role.safeParse(role).success || /[\r\n\t]/.test(name + role))
        expect(unfit).toEqual([])
      }),
    )
  })

  it('reads a list of plain names back one by one', () => {
    const plainName = fc.stringMatching(/^[A-Z][a-z]{1,12}( [A-Z][a-z]{1,12})?$/)
    fc.assert(fc.property(fc.array(plainName, { minLength: 1, maxLength: 40 }), (list) => {
      expect(names(list.join('\n'))).toEqual(list)
      expect(names(list.join(', '))).toEqual(list)
    }))
  })
})

it('knows the same name whatever case, accents and dots', () => {
  expect(isSameName('José', 'jose ')).toBe(true)
  expect(isSameName('Dr. Amin', 'dr amin')).toBe(true)
  expect(isSameName('Sam', 'Samira')).toBe(false)
})

it('guesses the form from words for it, a person otherwise', () => {
  const guess = (name: string, role = '') => likelyForm({ name, role })
  expect(guess('Tuesday Circle')).toBe('group')
  expect(guess('AA on Mondays')).toBe('group')
  expect(guess('Harbor Clinic')).toBe('service')
  expect(guess('The old library')).toBe('place')
  expect(guess('Anna')).toBe('person')
  expect(guess('Clubine')).toBe('person')
})
