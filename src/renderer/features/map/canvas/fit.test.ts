import { describe, expect, it } from 'vitest'
import { fitView, letteringFor } from './fit'

describe('fitting the map', () => {
  it('stands at its drawn size, in the middle, in the drawn window', () => {
    const view = fitView(799, 672)
    expect(view.zoom).toBeCloseTo(1, 1)
    expect(view.x).toBeCloseTo(399.5)
  })
  it('gets smaller in a small window but never unreadable', () => {
    expect(fitView(420, 480).zoom).toBeLessThan(0.7)
    expect(fitView(10, 10).zoom).toBe(0.4)
  })
})

describe('lettering', () => {
  it('keeps its size on screen when the map is small', () => {
    expect(letteringFor(0.66, 1)).toBe(1.5)
    expect(letteringFor(1, 1)).toBe(1)
  })
  it('makes room for more names when zoomed in, and follows the text size', () => {
    expect(letteringFor(3, 1)).toBe(0.5)
    expect(letteringFor(1, 2)).toBe(2)
  })
})
