import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cloneStrictly } from './cloneable'
import { decode, encode } from './codec'

const roundTrip = (value: unknown) => decode(encode(value))

describe('the text form of cloneable values', () => {
  it('keeps what JSON loses', () => {
    const value = {
      map: new Map<unknown, unknown>([['a', 1n], [{ b: 1 }, undefined]]),
      set: new Set([1, 'x', NaN]),
      date: new Date(12345),
      invalid: new Date(NaN),
      pattern: /a+/giu,
      numbers: [NaN, Infinity, -Infinity, -0],
      bytes: new Uint8Array([0, 127, 255]),
      floats: new Float64Array([0.5, -2]),
      buffer: new Uint8Array([1, 2, 3]).buffer,
      nothing: undefined,
      mark: { $: 'ref', n: 0 },
      sparse: [1, , 3],
    }
    expect(roundTrip(value)).toEqual(value)
  })

  it('keeps cycles and shared objects', () => {
    const shared = { name: 'shared' }
    const value: Record<string, unknown> = { first: shared, list: [shared, new Map([['s', shared]])] }
    value['self'] = value
    const back = roundTrip(value) as { first: object; list: [object, Map<string, object>]; self: object }
    expect(back.self).toBe(back)
    expect(back.list[0]).toBe(back.first)
    expect(back.list[1].get('s')).toBe(back.first)
  })

  it('keeps the name and message of errors', () => {
    const back = roundTrip(new RangeError('too far')) as Error
    expect(back).toBeInstanceOf(RangeError)
    expect(back.message).toBe('too far')
  })

  it('never sets a prototype', () => {
    const back = roundTrip(JSON.parse('{"__proto__":{"polluted":true}}')) as object
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype)
    expect(Object.hasOwn(back, '__proto__')).toBe(true)
  })

  it('gives back any plain value', () => {
    const plain = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withSparseArray: true })
    fc.assert(fc.property(plain, (value) => void expect(roundTrip(value)).toEqual(structuredClone(value))))
  })
})

describe('what may cross', () => {
  class Person {
    name = 'Sam'
  }
  const refused: Array<[string, unknown]> = [
    ['a function', () => 1],
    ['a function inside', { deep: [{ call: () => 1 }] }],
    ['a function in a map', new Map([['f', () => 1]])],
    ['a symbol', Symbol('s')],
    ['a class instance', new Person()],
    ['a class instance inside', [new Person()]],
    ['a promise', Promise.resolve(1)],
    ['a weak map', new WeakMap()],
    ['a proxy', new Proxy({}, {})],
    ['an object made from another', Object.create({ inherited: true })],
  ]
  it.each(refused)('refuses %s', (_name, value) => {
    expect(() => cloneStrictly(value)).toThrow('An object could not be cloned.')
  })

  it('lets plain data pass as a copy', () => {
    const value = { list: [1, 'two', null, undefined], when: new Date(0), bare: Object.create(null) as object }
    const copy = cloneStrictly(value)
    expect(copy).toEqual(value)
    expect(copy).not.toBe(value)
  })
})
