import { describe, expect, it } from 'vitest'
import { nearestThatWay } from './nearest'

const at = (id: string, x: number, y: number) => ({ id, at: { x, y } })
const items = [at('east', 100, 10), at('north', 0, -90), at('south-west', -60, 80), at('far-east', 300, 0)]

describe('the nearest supporter that way', () => {
  it('takes the nearest ahead, preferring straight ahead', () => {
    expect(nearestThatWay(items, { x: 0, y: 0 }, 'right')?.id).toBe('east')
    expect(nearestThatWay(items, { x: 0, y: 0 }, 'up')?.id).toBe('north')
    expect(nearestThatWay(items, { x: 0, y: 0 }, 'down')?.id).toBe('south-west')
    expect(nearestThatWay(items, { x: 100, y: 10 }, 'right')?.id).toBe('far-east')
  })
  it('stays when there is nobody that way', () => {
    expect(nearestThatWay(items, { x: 300, y: 0 }, 'right')).toBeNull()
  })
})
