// Believable maps for property tests of what goes out and comes in.
import fc from 'fast-check'
import { blankPerson, type MapPerson, type MapRecord, type MapTie } from '@domain/exchange/map-record'
import { circleAt, clampToMap } from '@domain/network/geometry'
import { TIE_DIRECTIONS } from '@domain/network/tie'
import { OCCURRENCES, WEEKDAYS } from '@domain/people/meeting-time'
import { CRITICAL, DIRECTIONS, FORMS, KINDS, KNOWN_FOR, OWN_USES, QUALITIES, STANCES, SUPPORT_FUNCTIONS } from '@domain/people/supporter'
import type { DayKey } from '@domain/time/day-key'

/** Everything people type: other scripts, markup, formulas, quotes, line ends, what only looks like data. */
const letters = fc.constantFrom(...'abÉłüß漢字אب🙂<>&"\'=+-@,;|\t\\/#%:. 01'.match(/./gu)!, '&amp;', ']]>', "'=", '__proto__')
const words = (max: number) =>
  fc
    .array(letters, { maxLength: max })
    .map((all) => all.join('').trim().slice(0, max))
    .map((text) => text.replace(/[\ud800-\udbff]$/, ''))
const lines = (max: number) => fc.array(words(max / 4), { maxLength: 3 }).map((all) => all.filter(Boolean).join('\n'))
const name = words(40)
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '')
const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([h, min]) => `${String(h).padStart(2, '0')}:${String(min).padStart(2, '0')}`)
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })

const position = fc.tuple(fc.double({ min: -300, max: 300, noNaN: true }), fc.double({ min: -300, max: 300, noNaN: true })).map(([x, y]) => clampToMap({ x, y }))
  // Minus nought is nought on paper.
  .map(({ x, y }) => ({ x: x + 0, y: y + 0 }))

const person = fc
  .record({
    name,
    form: fc.constantFrom(...FORMS),
    kind: fc.constantFrom(...KINDS),
    role: words(60),
    position,
    functions: fc.dictionary(fc.constantFrom(...SUPPORT_FUNCTIONS), fc.constantFrom(...DIRECTIONS), { noNullPrototype: true }),
    tie: fc.record({ quality: fc.constantFrom(...QUALITIES), direction: maybe(fc.constantFrom(...DIRECTIONS)) }),
    phone: words(30),
    email: words(30),
    otherWay: words(30),
    hours: words(30),
    where: words(30),
    openingWords: lines(80),
    note: lines(200),
    cadence: maybe(fc.record({ idealDays: fc.integer({ min: 1, max: 30 }), longestDays: maybe(fc.integer({ min: 30, max: 90 })), paused: fc.boolean() })),
    times: fc.array(fc.record({ weekday: fc.constantFrom(...WEEKDAYS), occurrence: fc.constantFrom(...OCCURRENCES), from: clock, to: maybe(clock), what: words(20) }), { maxLength: 3 }),
    stance: maybe(fc.constantFrom(...STANCES)),
    ownUse: maybe(fc.constantFrom(...OWN_USES)),
    critical: maybe(fc.constantFrom(...CRITICAL)),
    knownFor: maybe(fc.constantFrom(...KNOWN_FOR)),
    resting: maybe(fc.record({ until: maybe(fc.constant('2027-01-31' as DayKey)) })),
  })
  .map((fields): Omit<MapPerson, 'key'> => ({ ...fields, circle: circleAt(fields.position) }))

export const arbitraryMap: fc.Arbitrary<MapRecord> = fc
  .record({
    me: words(30),
    people: fc.array(person, { minLength: 1, maxLength: 8 }),
    pairs: fc.array(fc.record({ a: fc.nat(7), b: fc.nat(7), quality: fc.constantFrom(...QUALITIES), direction: fc.constantFrom(...TIE_DIRECTIONS), note: lines(100) }), { maxLength: 10 }),
  })
  .map(({ me, people, pairs }) => {
    const seen = new Set<string>()
    const ties = pairs.flatMap(({ a, b, ...tie }): MapTie[] => {
      const [from, to] = [a % people.length, b % people.length]
      const pair = [from, to].sort().join()
      if (from === to || seen.has(pair)) return []
      seen.add(pair)
      return [{ ...tie, a: `p${from + 1}`, b: `p${to + 1}` }]
    })
    return { me: me === 'Me' ? '' : me.replace(/\s+/g, ' '), people: people.map((each, i) => ({ ...blankPerson('', ''), ...each, key: `p${i + 1}` })), ties }
  })
