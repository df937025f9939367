// Every other file with words of the notebook in it that Kith itself wrote: backups, and what was set aside.
import { basename, dirname, join } from 'node:path'
import { readBackupName } from '@domain/backups/backup-name'
import { type Disk, realDisk } from '../files/disk'
import { writeDurably } from '../files/write-durably'
import { readHeader } from '../seal/header'
import type { KeyRing } from '../seal/key-ring'
import { type Seal, sealFile } from '../seal/seal'

type Where = { path: string; /** Of backups. */ folders(): Promise<string[]>; ring: KeyRing }

export type Copies = {
  /** Brings all of them to this seal, or to none, each whole and under its own name. Resolves to how many could not be. */
  bring(to: Seal | null): Promise<number>
}

export function copiesOf({ path, folders, ring }: Where, disk: Disk = realDisk): Copies {
  const own = basename(path, '.json')
  const isOurs = (name: string) => name.startsWith(`${own}.`) && /\..+\.(json|journal)$/.test(name)

  async function list(): Promise<string[]> {
    const within = async (folder: string, wanted: (name: string) => boolean) =>
      (await disk.readdir(folder).catch(() => [])).filter(wanted).map((name) => join(folder, name))
    const lists = [within(dirname(path), isOurs), ...(await folders()).map((folder) => within(folder, (name) => readBackupName(name) !== null))]
    return (await Promise.all(lists)).flat()
  }

  async function bringOne(file: string, to: Seal | null, before: Seal | null): Promise<void> {
    const bytes = await disk.readFile(file)
    const read = readHeader(bytes)
    if (to ? read.kind === 'sealed' && read.header.key === to.key.id : read.kind === 'plain') return
    const opened = ring.open(bytes)
    // Of another notebook, or damaged: not ours to change.
    if (opened.kind !== 'open') return
    // Locked or changed meanwhile: these keys are overwritten, and what they sealed would be lost.
    if (ring.seal !== before) throw new Error('the seal has changed')
    await writeDurably(file, to ? sealFile(to, opened.bytes) : opened.bytes, disk)
  }

  return {
    async bring(to) {
      const before = ring.seal
      let left = 0
      for (const file of await list()) await bringOne(file, to, before).catch(() => left++)
      return left
    },
  }
}
