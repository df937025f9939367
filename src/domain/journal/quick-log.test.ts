import { describe, expect, test } from 'vitest'
import { SupporterId } from '../ids'
import { vocabulary } from '../messages/en/vocabulary'
import { readQuickLog } from './quick-log'

const id = (one: string) => SupporterId.parse(one)
const people = [
  { id: id('nora'), name: 'Nora' },
  { id: id('kofi'), name: 'Kofi' },
  { id: id('noah'), name: 'Noah' },
  { id: id('ray'), name: 'Uncle Ray' },
  { id: id('zoe'), name: 'Zoë' },
  { id: id('call'), name: 'Call of Duty club' },
]
const read = (text: string) => readQuickLog(text, people, vocabulary.channels, (who) => (who === 'kofi' ? 'message' : null))

describe('contact from a few letters', () => {
  test('offers whoever a beginning fits, in order', () => {
    expect(read('no').map(({ who }) => who)).toEqual([['nora'], ['noah']])
    expect(read('ray').map(({ who }) => who)).toEqual([['ray']])
    expect(read('zoe').map(({ who }) => who)).toEqual([['zoe']])
    expect(read('ora')).toEqual([])
  })

  test('takes how from the end, else from the last time', () => {
    expect(read('nora meeting')[0]?.how).toBe('meeting')
    expect(read('nora in person')[0]?.how).toBe('in-person')
    expect(read('kofi')[0]?.how).toBe('message')
    expect(read('nora')[0]?.how).toBe('call')
    expect(read('call')[0]?.who, 'a channel alone is a name').toEqual(['call'])
  })

  test('takes several', () => {
    expect(read('nora, kofi video')).toEqual([{ who: ['nora', 'kofi'], how: 'video' }])
    expect(read('uncle ray and zoe and no')[0]).toEqual({ who: ['ray', 'zoe', 'nora'], how: 'call' })
    expect(read('nobody, kofi')).toEqual([])
    expect(read('nora, nora').map(({ who }) => who)).toEqual([])
  })

  test('takes nothing from nothing', () => {
    for (const text of ['', ' ', ',', 'and', '☺']) expect(read(text)).toEqual([])
  })
})
