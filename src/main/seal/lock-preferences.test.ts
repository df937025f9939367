import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultSettings } from '@domain/settings'
import { lockPreferences } from './lock-preferences'

it('keeps what the lock screen needs, and nothing else of the settings', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kith-lock-'))
  try {
    const path = join(folder, 'lock.json')
    const { read, change } = lockPreferences(path)
    expect(await read()).toEqual({ lockAfter: 10, outOfCaptures: true, settings: null })
    await change({ settings: { ...defaultSettings, textScale: 2, country: 'NL' } })
    await change({ lockAfter: 0, outOfCaptures: false })
    const kept = { lockAfter: 0, outOfCaptures: false, settings: { theme: 'system', contrast: 'system', textScale: 2, plainFace: false, country: 'NL' } }
    expect(await read()).toEqual(kept)
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(kept)
    // From a Kith that did not know about captures.
    await writeFile(path, '{"lockAfter":30,"settings":null}')
    expect(await read()).toEqual({ lockAfter: 30, outOfCaptures: true, settings: null })
    await writeFile(path, '{"lockAfter":7}')
    expect(await read()).toEqual({ lockAfter: 10, outOfCaptures: true, settings: null })
  } finally {
    await rm(folder, { recursive: true })
  }
})
