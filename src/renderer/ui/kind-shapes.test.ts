import { expect, it } from 'vitest'
import { KINDS } from '@domain/people/supporter'
import { kindPath } from './kind-shapes'

it('draws every kind as one closed outline of its own', () => {
  const paths = KINDS.map((kind) => kindPath(kind, 0, 0, 20))
  expect(new Set(paths).size).toBe(KINDS.length)
  for (const path of paths) expect(path).toMatch(/^M[-\d. aQLAM]+Z$/)
})
