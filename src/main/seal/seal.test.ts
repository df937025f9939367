import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import vectors from '../../../tests/sealed/vectors.json'
import { digest } from '../notebook/journal-records'
import { readHeader } from './header'
import { KeyRing } from './key-ring'
import { type Cost, passphraseKey } from './passphrase-key'
import { newRecoveryKey, readRecoveryKey, writeRecoveryKey } from './recovery-key'
import { createSeal, forgetKeys, openFile, type Seal, sealFile, unlock } from './seal'
import { openBytes, sealBytes } from './sealed-bytes'

/** The least that is allowed: a fortieth of a second instead of one. */
const cost: Cost = { N: 2 ** 15, r: 1, p: 1 }
const passphrase = 'moon over the fjord'
let seal: Seal
let recoveryKey: string
beforeAll(async () => {
  ;({ seal, recoveryKey } = await createSeal(passphrase, { cost }))
})
const lineOf = (file: Uint8Array) => {
  const read = readHeader(file)
  return read.kind === 'sealed' ? read.line : ''
}

describe('what another program sealed by the written format', () => {
  const file = Buffer.from(vectors.file, 'base64')

  it.each([['passphrase', vectors.passphrase], ['recovery', vectors.recoveryKey]] as const)('opens with the %s', async (kind, text) => {
    const opened = await unlock(lineOf(file), { kind, text })
    expect(opened?.key.bytes.toString('hex')).toBe(vectors.dataKey)
    expect(opened?.earlier.map((key) => key.bytes.toString('hex'))).toEqual([vectors.earlierKey])
    const inside = openFile(opened!, file)
    expect(inside.kind === 'open' && Buffer.from(inside.bytes).toString('utf8')).toBe(vectors.inside)
    const ring = new KeyRing()
    ring.seal = opened
    expect(ring.openLine(vectors.sealedLine)).toBe(vectors.line)
  })

  it('has the same key from its passphrase, however its letters were typed', async () => {
    expect((await passphraseKey(vectors.passphrase.normalize('NFD'), Buffer.from([...Array(16).keys()].map((i) => i + 50)), { ...cost, r: 8 })).toString('hex')).toBe(vectors.opener)
  })
})

describe('sealing', () => {
  it('gives back any bytes, under any key, and never seals twice alike', () => {
    const bytes = fc.uint8Array({ maxLength: 300 })
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), bytes, bytes, (key, inside, beside) => {
        const sealed = sealBytes(key, 'notebook', inside, beside)
        expect(openBytes(key, 'notebook', sealed, beside)).toEqual(Buffer.from(inside))
        expect(sealBytes(key, 'notebook', inside, beside).equals(sealed)).toBe(false)
        expect(openBytes(key, 'journal', sealed, beside)).toBeNull()
        expect(openBytes(randomBytes(32), 'notebook', sealed, beside)).toBeNull()
      }),
    )
  })

  it('notices every flipped bit and every cut of a file', () => {
    const file = sealFile(seal, Buffer.from('{"words":"nobody else is to read"}'))
    const ring = new KeyRing()
    ring.seal = seal
    // Other than the first bytes, by which a sealed file is known, nothing may even look like a plain one.
    const isRefused = (bytes: Uint8Array, at: number) => {
      const found = ring.open(bytes)
      return found.kind === 'broken' || found.kind === 'locked' || (found.kind === 'open' && !found.sealed && at < 33)
    }
    for (let at = 0; at < file.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        file[at]! ^= 1 << bit
        if (!isRefused(file, at)) throw new Error(`bit ${bit} of byte ${at} was not noticed`)
        file[at]! ^= 1 << bit
      }
      if (!isRefused(file.subarray(0, at), at)) throw new Error(`a cut at ${at} was not noticed`)
    }
    expect(ring.open(file)).toMatchObject({ kind: 'open', sealed: true })
  })
})

describe('a notebook’s slots', () => {
  it('open with the passphrase or with the recovery key, each alone, however it is typed', async () => {
    for (const secret of [
      { kind: 'passphrase', text: passphrase },
      { kind: 'recovery', text: recoveryKey },
      { kind: 'recovery', text: recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l') },
    ] as const)
      expect((await unlock(seal.line, secret))?.key.bytes).toEqual(seal.key.bytes)
  })

  it('open with nothing else', async () => {
    for (const secret of [
      { kind: 'passphrase', text: `${passphrase} ` },
      { kind: 'passphrase', text: recoveryKey },
      { kind: 'recovery', text: passphrase },
      { kind: 'recovery', text: writeRecoveryKey(newRecoveryKey()) },
    ] as const)
      expect(await unlock(seal.line, secret)).toBeNull()
  })

  it('refuse a header that asks for too little or too much before anything is derived', async () => {
    for (const [N, r, p] of [[2 ** 14, 8, 1], [2 ** 40, 8, 1], [2 ** 17 + 1, 8, 1], [2 ** 20, 16, 1], [2 ** 17, 17, 1], [2 ** 17, 8, 5], [2 ** 17, 0, 1]] as const) {
      await expect(passphraseKey('x', randomBytes(16), { N, r, p })).rejects.toThrow()
      const asking = seal.line.replace(`"N":${cost.N},"r":1,"p":1`, `"N":${N},"r":${r},"p":${p}`)
      expect(readHeader(rightly(asking))).toEqual({ kind: 'broken' })
    }
    expect(readHeader(rightly(seal.line))).toMatchObject({ kind: 'sealed' })
  })

  it('tell a newer format from a broken one', () => {
    expect(readHeader(rightly(seal.line.replace('"version":1', '"version":2')))).toEqual({ kind: 'newer', version: 2 })
    expect(readHeader(Buffer.from(seal.line.replace('"version":1', '"version":2')))).toEqual({ kind: 'broken' })
  })

  it('change with the passphrase: the old one opens nothing new, the new one what was before too', async () => {
    const { seal: next } = await createSeal('another moon entirely', { cost, before: seal })
    const before = sealFile(seal, Buffer.from('before'))
    const after = sealFile(next, Buffer.from('after'))
    expect(openFile(seal, after)).toEqual({ kind: 'other-key' })
    const opened = (await unlock(lineOf(after), { kind: 'passphrase', text: 'another moon entirely' }))!
    expect(openFile(opened, before)).toEqual({ kind: 'open', bytes: Buffer.from('before') })
    expect(await unlock(lineOf(after), { kind: 'passphrase', text: passphrase })).toBeNull()
    expect(await unlock(lineOf(after), { kind: 'recovery', text: recoveryKey })).toBeNull()
    forgetKeys(next)
    expect([next.key, ...next.earlier].every((key) => key.bytes.every((byte) => byte === 0))).toBe(true)
    expect(seal.key.bytes.every((byte) => byte === 0)).toBe(false)
  })
})

it('a recovery key comes back as written, and a slip in one letter is noticed', () => {
  let slips = 0
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.nat(27), (key, at) => {
      const written = writeRecoveryKey(key)
      expect(written).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(readRecoveryKey(written)).toEqual(Buffer.from(key))
      const letters = [...written.replaceAll('-', '')]
      letters[at] = letters[at] === 'A' ? 'B' : 'A'
      if (readRecoveryKey(letters.join(''))) slips++
    }),
    { numRuns: 100 },
  )
  // Twelve bits of checksum: one slip in four thousand passes.
  expect(slips).toBeLessThan(4)
})

/** The same line with a checksum that is right. */
function rightly(line: string): Buffer {
  const begun = line.slice(0, line.indexOf(',"checksum"'))
  return Buffer.from(`${begun},"checksum":"${digest(begun)}"}\n`)
}
