// The torture itself can fail: a storage that flushes too little, or believes what it is told, is found out.
import { describe, expect, it } from 'vitest'
import type { Disk } from '@main/files/disk'
import { failingCalls, FAULTS } from './failing-calls'
import { isGood } from './figures'
import { passphrase } from './passphrase'
import { powerCut } from './power-cut'
import { strangeRequests } from './requests'
import { strangeFiles } from './strange-files'

/** A disk on which flushing files, or folders, does nothing. */
const unflushed = (which: 'files' | 'folders') => (disk: Disk): Disk => ({
  ...bound(disk),
  async open(path, flags, mode) {
    const file = await disk.open(path, flags, mode)
    const skip = (flags === 'r') === (which === 'folders')
    return { write: (bytes) => file.write(bytes), sync: () => (skip ? Promise.resolve() : file.sync()), datasync: () => (skip ? Promise.resolve() : file.datasync()), close: () => file.close() }
  },
})
const bound = (disk: Disk): Disk => ({
  open: (path, flags, mode) => disk.open(path, flags, mode),
  readFile: (path) => disk.readFile(path),
  stat: (path) => disk.stat(path),
  lstat: (path) => disk.lstat(path),
  readdir: (path) => disk.readdir(path),
  rename: (from, to) => disk.rename(from, to),
  rm: (path, options) => disk.rm(path, options),
  rmdir: (path) => disk.rmdir(path),
  truncate: (path, length) => disk.truncate(path, length),
  mkdir: (path, options) => disk.mkdir(path, options),
  chmod: (path, mode) => disk.chmod(path, mode),
})

describe('the power goes after any call of a save', () => {
  it('and nothing acknowledged is lost', async () => {
    const figures = await powerCut('a first start', {})
    expect(figures.bad).toEqual([])
    expect(figures.cases).toBeGreaterThan(200)
  })

  it('and a storage that flushes no files is found out', async () => {
    const { lost, unreadable } = await powerCut('no fsync', { sabotage: unflushed('files') })
    expect(lost).toBeGreaterThan(0)
    expect(unreadable).toBeGreaterThan(0)
  })

  it('and a storage that flushes no folders is found out', async () => {
    expect((await powerCut('no fsync of folders', { sabotage: unflushed('folders') })).lost).toBeGreaterThan(0)
  })
})

describe('the power goes after any call while a passphrase is set, changed and removed', () => {
  it('and the old one opens the notebook or the new one, with nothing acknowledged lost', async () => {
    const figures = await passphrase()
    expect(figures.bad).toEqual([])
    expect(figures.cases).toBeGreaterThan(400)
  })

  it('and a storage that flushes no folders is found out', async () => {
    expect((await passphrase(unflushed('folders'))).lost).toBeGreaterThan(0)
  })
})

it('any single call of the disk fails, once or from then on, and nothing acknowledged is lost', async () => {
  const figures = await failingCalls(FAULTS.filter(([what]) => what === 'EIO'), ['a notebook'])
  expect(figures.bad).toEqual([])
  expect(isGood(figures) && figures.cases).toBeGreaterThan(250)
})

it('strange files end every reader with an answer, and leave nothing behind', async () => {
  const figures = await strangeFiles(60)
  expect(figures.bad).toEqual([])
  expect(figures.cases).toBeGreaterThanOrEqual(600)
})

it('strange requests are refused by name with no byte changed, and what is answered leaves a notebook that opens', async () => {
  const figures = await strangeRequests(40)
  expect(figures.bad).toEqual([])
  expect(figures.cases).toBeGreaterThan(1500)
})
