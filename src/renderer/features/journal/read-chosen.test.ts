import { describe, expect, it } from 'vitest'
import type { ChosenText } from '@contract/contract'
import { readDaylio } from '@domain/import/daylio'
import { readChosen } from './read-chosen'

const chosen = (text: string): ChosenText => ({ kind: 'chosen', name: 'export.csv', text })

describe('a chosen file', () => {
  it('is read when it is a Daylio export', () => {
    expect(readChosen(chosen('full_date,time,mood\n2024-05-01,20:00,good'), readDaylio)).toMatchObject({ kind: 'read', read: { rows: [{ mood: 'good' }] } })
  })

  it('may be none', () => {
    expect(readChosen({ kind: 'cancelled' }, readDaylio)).toEqual({ kind: 'cancelled' })
  })

  it.each<[string, ChosenText]>([
    ['empty', chosen('')],
    ['not a Daylio export', chosen('a letter')],
    ['a backup', chosen('PK\u0003\u0004')],
    ['too many rows', chosen(`full_date,time,mood\n${'2024-05-01,20:00,good\n'.repeat(100_001)}`)],
    ['too large', { kind: 'too-large', name: 'export.csv', limitMb: 20 }],
    ['not text', { kind: 'not-text', name: 'export.csv' }],
    ['unreadable', { kind: 'unreadable', name: 'export.csv', detail: 'EACCES' }],
  ])('says what is wrong and what to do when it is %s', (_name, file) => {
    const answer = readChosen(file, readDaylio)
    if (answer.kind !== 'refused') throw new Error(answer.kind)
    expect(answer.text).toMatch(/\. .*\.$/)
  })
})
