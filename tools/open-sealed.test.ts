import { expect, it } from 'vitest'
import { emptyNotebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import { notebookBytes } from '@main/notebook/notebook-bytes'
import { createSeal, sealFile } from '@main/seal/seal'
import vectors from '../tests/sealed/vectors.json'
import { openSealed } from './open-sealed'

it('a program that knows only the written format opens what Kith sealed', async () => {
  const { seal, recoveryKey } = await createSeal('ｍｏｏｎ over the fjord', { cost: { N: 2 ** 15, r: 1, p: 1 } })
  const { bytes } = notebookBytes({ ...emptyNotebook('2026-01-01T00:00:00.000Z' as Instant), me: { name: 'K. 朋友' } })
  const file = sealFile(seal, bytes)
  expect(openSealed(file, 'moon over the fjord').equals(bytes)).toBe(true)
  expect(openSealed(file, recoveryKey).equals(bytes)).toBe(true)
  expect(() => openSealed(file, 'sun over the fjord')).toThrow('not the passphrase')
  file[file.length - 20]! ^= 1
  expect(() => openSealed(file, recoveryKey)).toThrow('file is damaged')
  file[100]! ^= 1
  expect(() => openSealed(file, recoveryKey)).toThrow('first line')
})

it('and what a third one sealed', () => {
  expect(openSealed(Buffer.from(vectors.file, 'base64'), vectors.passphrase).toString('utf8')).toBe(vectors.inside)
})
