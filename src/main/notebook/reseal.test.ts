import { expect, it } from 'vitest'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import { failingDisk } from '../../../tools/torture/failing-disk'
import { SimulatedDisk } from '../../../tools/torture/simulated-disk'
import { KeyRing } from '../seal/key-ring'
import { createSeal } from '../seal/seal'
import { notebookBytes } from './notebook-bytes'
import { notebookFile } from './notebook-file'

const cost = { N: 2 ** 15, r: 1, p: 1 }
const path = '/data/notebook.json'
const named = (name: string): Notebook => ({ ...emptyNotebook('2026-05-01T10:20:30.456Z' as Instant), me: { name } })
const nameOf = (opened: { kind: string }) => ('notebook' in opened ? (opened.notebook as Notebook).me.name : opened.kind)

it('any call of the disk fails while the passphrase changes, once or from then on: the old seal is in force or the new one', async () => {
  const [before, after] = [(await createSeal('four words of mine', { cost })).seal, (await createSeal('four others of mine', { cost })).seal]
  const begin = async () => {
    const memory = new SimulatedDisk([[path, notebookBytes(named('0')).bytes]])
    const first = new KeyRing()
    first.seal = before
    const plain = notebookFile(path, { disk: memory, ring: first })
    await plain.read()
    await plain.write(named('0'))
    const ring = new KeyRing()
    ring.seal = before
    const failing = failingDisk(memory, { call: Infinity, forever: true, with: 'EIO' })
    return { memory, ring, failing }
  }
  const calls = await (async () => {
    const { failing, ring } = await begin()
    const file = notebookFile(path, { disk: failing.disk, ring })
    await file.read()
    const until = failing.calls()
    await file.reseal(named('1'), after)
    return [until, failing.calls()] as const
  })()
  let kept = 0
  for (const forever of [false, true])
    for (let call = calls[0]; call < calls[1]; call++) {
      const { memory, ring } = await begin()
      const { disk, heal } = failingDisk(memory, { call, forever, with: 'EIO' })
      const file = notebookFile(path, { disk, ring })
      await file.read()
      const answered = await file.reseal(named('1'), after).then(() => true, () => false)
      heal()
      if (answered) kept++
      expect(ring.seal).toBe(answered ? after : before)
      // A start now: of a disk that could not be read again, nobody knows which of the two it holds.
      const next = new KeyRing()
      next.seal = (await file.sealedBy()) === after.line ? after : before
      if (answered) expect(next.seal).toBe(after)
      expect(nameOf(await notebookFile(path, { disk: memory, ring: next }).read())).toMatch(/^[01]$/)
      // And after the next save, what was said to be in force is.
      await file.write(named('2'))
      expect(nameOf(await notebookFile(path, { disk: memory, ring }).read())).toBe('2')
    }
  expect(kept).toBeGreaterThan(0)
})
