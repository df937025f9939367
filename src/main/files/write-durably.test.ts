import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Disk, realDisk } from './disk'
import { renamePatiently, sweepTemps, writeDurably } from './write-durably'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-write-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('writeDurably', () => {
  it('puts the bytes there, for the owner alone, and leaves nothing else', async () => {
    const path = join(folder, 'notebook.json')
    await writeFile(path, 'old', { mode: 0o644 })
    await writeDurably(path, Buffer.from('new'))
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['notebook.json'])
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('leaves the target alone and no temp file when the rename cannot happen', async () => {
    // A folder that is not empty cannot be replaced by a file.
    const target = join(folder, 'taken')
    await mkdir(target)
    await writeFile(join(target, 'inside'), 'kept')
    await expect(writeDurably(target, Buffer.from('new'))).rejects.toThrow()
    expect(await readFile(join(target, 'inside'), 'utf8')).toBe('kept')
    expect(await readdir(folder)).toEqual(['taken'])
  })

  it('rejects with the reason when the folder is gone', async () => {
    await expect(writeDurably(join(folder, 'gone', 'x.json'), Buffer.from('x'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('writes all of it, however little the disk takes at a time, and never half of it when it takes no more', async () => {
    const path = join(folder, 'notebook.json')
    const taking = (most: (sofar: number) => number): Disk => ({
      ...realDisk,
      async open(name, flags, mode) {
        const file = await realDisk.open(name, flags, mode)
        let sofar = 0
        return {
          sync: () => file.sync(),
          datasync: () => file.datasync(),
          close: () => file.close(),
          async write(bytes) {
            const part = bytes.subarray(0, most(sofar))
            sofar += part.length
            return part.length > 0 ? file.write(part) : { bytesWritten: 0 }
          },
        }
      },
    })
    await writeDurably(path, Buffer.from('x'.repeat(50)), taking(() => 7))
    expect(await readFile(path, 'utf8')).toBe('x'.repeat(50))
    await expect(writeDurably(path, Buffer.from('y'.repeat(50)), taking((sofar) => 20 - sofar))).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(await readFile(path, 'utf8')).toBe('x'.repeat(50))
    expect(await readdir(folder)).toEqual(['notebook.json'])
  })

  it('notices when the disk gives back something other than it was given', async () => {
    const path = join(folder, 'notebook.json')
    await writeFile(path, 'old')
    const forgetful: Disk = { ...realDisk, readFile: async (name) => (await realDisk.readFile(name)).subarray(1) }
    await expect(writeDurably(path, Buffer.from('new'), forgetful)).rejects.toMatchObject({ code: 'EVERIFY' })
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['notebook.json'])
  })

  it('survives many writers to one path: the last whole content wins', async () => {
    const path = join(folder, 'many.json')
    const contents = Array.from({ length: 20 }, (_, n) => String(n).repeat(5000))
    await Promise.all(contents.map((text) => writeDurably(path, Buffer.from(text))))
    expect(contents).toContain(await readFile(path, 'utf8'))
    expect(await readdir(folder)).toEqual(['many.json'])
  })
})

describe('renamePatiently', () => {
  const held = (times: number, code: string) => {
    let tries = 0
    const rename = async () => {
      if (tries++ < times) throw Object.assign(new Error(code), { code })
    }
    return { disk: { ...realDisk, rename }, tries: () => tries }
  }

  it.each(['EPERM', 'EBUSY', 'EACCES'])('waits out a scanner that holds the file on Windows (%s), for more than a second in all', async (code) => {
    const pauses: number[] = []
    const pause = async (ms: number) => pauses.push(ms)
    const { disk, tries } = held(10, code)
    await renamePatiently('a', 'b', disk, true, pause)
    expect(tries()).toBe(11)
    expect(pauses.reduce((sum, ms) => sum + ms)).toBeGreaterThan(1000)
    await expect(renamePatiently('a', 'b', held(11, code).disk, true, pause)).rejects.toMatchObject({ code })
  })

  it('waits for nothing else, and nowhere else', async () => {
    const pause = () => Promise.reject(new Error('waited'))
    await expect(renamePatiently('a', 'b', held(1, 'ENOSPC').disk, true, pause)).rejects.toMatchObject({ code: 'ENOSPC' })
    await expect(renamePatiently('a', 'b', held(1, 'EPERM').disk, false, pause)).rejects.toMatchObject({ code: 'EPERM' })
  })
})

describe('sweepTemps', () => {
  it('removes only what an interrupted write leaves', async () => {
    for (const name of ['notebook.json', '.notebook.json.0123456789abcdef.tmp', '.hidden.tmp', 'notes.tmp']) await writeFile(join(folder, name), '')
    await sweepTemps(folder)
    expect((await readdir(folder)).sort()).toEqual(['.hidden.tmp', 'notebook.json', 'notes.tmp'])
  })
})
