import { describe, expect, it } from 'vitest'
import { CRISIS_COUNTRIES, crisisHelp, shippedLines } from '@domain/crisis/crisis-lines'
import { noOwnCrisisHelp, type OwnCrisisLine } from '@domain/crisis/own-lines'
import type { CrisisLineId } from '@domain/ids'
import type { DayKey } from '@domain/time/day-key'
import { type Draft, draftOf, readDraft } from './crisis-draft'

const today = '2026-03-01' as DayKey
const written: Draft = { service: ' Night line ', phone: '030/123456', text: '', word: '', hours: '', checkedOn: today }
const why = (fields: Partial<Draft>) => {
  const read = readDraft({ ...written, ...fields }, today)
  return 'why' in read ? `${read.field}: ${read.why}` : null
}

describe('a crisis line being written', () => {
  it('takes every shipped line as it is: same numbers, same words', () => {
    for (const line of CRISIS_COUNTRIES.flatMap(shippedLines)) {
      const read = readDraft(draftOf(line, today), today)
      expect(read, line.key).not.toHaveProperty('why')
      const own = { ...read, id: 'h0', instead: line.key } as OwnCrisisLine
      const shown = crisisHelp(line.key.slice(0, 2), { ...noOwnCrisisHelp(), lines: { ['h0' as CrisisLineId]: own } }).lines.find((each) => each.own !== null)
      const { service, phones, text, hours } = line
      expect(shown).toMatchObject({ service, phones, text, hours, checkedOn: today })
      expect(draftOf(shown ?? null, today)).toEqual(draftOf(line, today))
    }
  })

  it('says what is still wrong, one thing at a time', () => {
    expect(why({})).toBeNull()
    expect(why({ service: ' ' })).toBe('service: service')
    expect(why({ phone: '' })).toBe('phone: noNumber')
    expect(why({ phone: 'ask Sam' })).toBe('phone: unreadable')
    expect(why({ phone: '', text: 'HOME' })).toBe('text: unreadable')
    expect(why({ checkedOn: '2026-03-02' })).toBe('checkedOn: day')
    expect(why({ checkedOn: '' })).toBe('checkedOn: day')
  })
})
