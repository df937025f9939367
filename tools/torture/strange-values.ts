// Whatever a page could send: every kind of value that survives structured cloning, alone or in the place of something sound.
import type { Random } from '@domain/random'

const cyclic = () => {
  const value: Record<string, unknown> = { a: 1 }
  value['again'] = value
  value['list'] = [value]
  return value
}
const nested = (depth: number, wrap: (inner: unknown) => unknown) => Array.from({ length: depth }).reduce<unknown>(wrap, 'x')
const selfMap = () => {
  const map = new Map<unknown, unknown>([['a', 1]])
  return map.set(map, map)
}

const STRANGE: ((random: Random) => unknown)[] = [
  () => undefined, () => null, () => true, () => 0, () => -0, () => NaN, () => Infinity, () => 2 ** 53, () => 1e308, () => -1, () => 0.1, () => 10n ** 40n,
  () => '', () => '__proto__', () => 'constructor', () => '\u0000', () => '\ud800', () => '\ude00x\ud83d', () => '\u202e\u2066', () => 'e\u0301'.repeat(100), () => '../../../etc/passwd', () => '2026-02-30', () => '9999-99-99T99:99:99Z', () => '😀'.repeat(3000),
  (random) => 'x'.repeat(random.int(1, 25_000)), () => ' '.repeat(200_000), () => '"'.repeat(100_000),
  () => new Date(NaN), () => new Date(0), () => new Date(8.64e15), () => /(a+)+$/, () => selfMap(), () => new Map([['type', 'x']]), () => new Set([1, 'a', {}]), () => new Error('x'), () => new TypeError('y', { cause: cyclic() }),
  () => new ArrayBuffer(16), () => new Uint8Array(1000), () => new Float64Array([NaN]), () => new DataView(new ArrayBuffer(8)), () => Object(1), () => Object('x'), () => Object(1n),
  () => [], () => ({}), () => new Array(1_000_000), () => Object.assign([], { 5000: 'x' }), () => Array(5000).fill(0), () => Array(100_001).fill(''), () => cyclic(), () => [cyclic()],
  () => nested(70, (inner) => [inner]), () => nested(63, (inner) => ({ a: inner })), () => nested(2000, (inner) => ({ a: inner })),
  () => JSON.parse('{"__proto__":{"polluted":true}}') as unknown, () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}') as unknown, () => Object.create(null) as unknown, () => Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`k${i}`, i])),
  () => Object.defineProperty({}, 'got', { enumerable: true, get: () => 'from a getter' }), () => ({ length: 1e9 }), () => ({ then: 1 }), () => ({ toJSON: 1, toString: 'x', valueOf: null }), () => ({ type: '__proto__' }),
]

export const strange = (random: Random): unknown => random.pick(STRANGE)(random)

/** As large as it gets; now and then. */
export const vast = (random: Random): unknown => random.pick([() => 'x'.repeat(100_000_000), () => ({ a: 'y'.repeat(60_000_000) }), () => new Uint8Array(80_000_000), () => Array.from({ length: 60 }, () => Array(90_000).fill(0))])()

/** The same with one to four places in it changed. */
export function disturbed(value: unknown, random: Random): unknown {
  let result = structuredClone(value)
  for (let left = random.int(1, 4); left > 0; left--)
    try {
      result = disturbOnce(result, random)
    } catch {
      // An earlier disturbance stands in the way of this one, as a list does whose constructor is none any more.
    }
  return result
}

function disturbOnce(value: unknown, random: Random): unknown {
  // Views of bytes take numbers alone.
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || random.chance(0.1)) return changed(value, random)
  const names = Object.keys(value)
  const holder = value as Record<string, unknown>
  if (names.length === 0 || random.chance(0.15)) {
    const name = random.pick(['__proto__', 'constructor', 'x', '', '0', 'id', 'type', '\ud800'])
    Reflect.defineProperty(holder, name, { value: strange(random), enumerable: true, writable: true, configurable: true })
  } else if (random.chance(0.1)) Reflect.deleteProperty(holder, random.pick(names))
  else {
    const name = random.pick(names)
    Reflect.set(holder, name, random.chance(0.6) ? disturbOnce(holder[name], random) : changed(holder[name], random))
  }
  return value
}

function changed(value: unknown, random: Random): unknown {
  if (typeof value === 'string' && random.chance(0.4)) return random.pick([value + value, value.slice(1), ` ${value}`, value.toUpperCase(), `${value}\u0000`, value.replace(/\d/, '9')])
  if (typeof value === 'number' && random.chance(0.4)) return random.pick([value + 1, -value, value * 1000, value + 0.5])
  if (Array.isArray(value) && random.chance(0.4)) return random.pick([[...value, ...value], value.slice(1), [value], [...value, strange(random)]])
  return strange(random)
}
