import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sweepTemps, writeDurably } from './write-durably'

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

  it('survives many writers to one path: the last whole content wins', async () => {
    const path = join(folder, 'many.json')
    const contents = Array.from({ length: 20 }, (_, n) => String(n).repeat(5000))
    await Promise.all(contents.map((text) => writeDurably(path, Buffer.from(text))))
    expect(contents).toContain(await readFile(path, 'utf8'))
    expect(await readdir(folder)).toEqual(['many.json'])
  })
})

describe('sweepTemps', () => {
  it('removes only what an interrupted write leaves', async () => {
    for (const name of ['notebook.json', '.notebook.json.0123456789abcdef.tmp', '.hidden.tmp', 'notes.tmp']) await writeFile(join(folder, name), '')
    await sweepTemps(folder)
    expect((await readdir(folder)).sort()).toEqual(['.hidden.tmp', 'notebook.json', 'notes.tmp'])
  })
})
