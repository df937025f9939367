// The power goes after every single call while a passphrase is set, changed and removed: the old one opens the notebook, or the new one.
import { createHash } from 'node:crypto'
import type { Disk } from '@main/files/disk'
import { copiesOf } from '@main/notebook/copies'
import { createSealing } from '@main/notebook/sealing'
import { Attempts } from '@main/seal/attempts'
import { KeyRing } from '@main/seal/key-ring'
import type { Seal } from '@main/seal/seal'
import { afterPowerCuts, FATES } from './after-power-cut'
import type { Figures } from './figures'
import { numberOf, openOn, PATH, rename } from './sessions'
import { SimulatedDisk } from './simulated-disk'

/** Slow is another test's business. */
const CHEAP = { N: 2 ** 15, r: 1, p: 1 }
const A = 'the first moon there was'
const B = 'the other moon there is'

/** Keys are overwritten when they are no longer in force; here they are still to open what a power cut left. */
const copyOf = ({ line, key, earlier }: Seal): Seal => {
  const copied = ({ id, bytes }: Seal['key']) => ({ id, bytes: Buffer.from(bytes) })
  return { line, key: copied(key), earlier: earlier.map(copied) }
}

type Mark = { calls: number; n: number }

/** The phases of a notebook's life, in order: plain, sealed with A, sealed with B, plain. */
async function live(disk: Disk, calls: () => number) {
  const saves = { asked: [] as Mark[], acknowledged: [] as Mark[] }
  const phases = { asked: [] as Mark[], acknowledged: [] as Mark[] }
  const seals: (Seal | null)[] = [null]
  let n = 0
  async function session(minute: number, work: (run: { save(): Promise<void>; change(act: 'set' | 'change' | 'remove'): Promise<void>; later(minutes: number): void; settled(): Promise<void> }) => Promise<void>) {
    const ring = new KeyRing()
    const sealed = seals.at(-1)
    if (sealed) ring.seal = copyOf(sealed)
    const run = await openOn(disk, minute, ring)
    if (run.opened.kind !== 'ready') throw new Error(`minute ${minute}: ${run.opened.kind}`)
    const desk = { own: () => run.store, keepBackup: () => run.backups.keepFile() }
    const copies = copiesOf({ path: PATH, folders: run.backups.folders, ring }, disk)
    const sealing = createSealing({ desk, file: run.file, backups: run.backups, copies, keyring: { follow: async () => undefined }, ring, attempts: new Attempts(() => 0) }, CHEAP)
    await work({
      later: run.later,
      settled: () => run.store.settled(),
      async save() {
        saves.asked.push({ calls: calls(), n: ++n })
        const answer = await rename(run.store, n)
        if (answer.kind !== 'applied' || answer.saved.kind !== 'saved') throw new Error(`save ${n}: ${JSON.stringify(answer)}`)
        saves.acknowledged.push({ calls: calls(), n })
      },
      async change(act) {
        const current = ring.seal && ({ kind: 'passphrase', text: A } as const)
        if (act !== 'remove') await sealing.prepare({ passphrase: act === 'set' ? A : B, current })
        phases.asked.push({ calls: calls(), n: seals.length })
        const answer = act === 'remove' ? await sealing.remove({ kind: 'passphrase', text: B }) : await sealing.keep('seal-anew')
        if (answer.kind !== 'done' || answer.left > 0) throw new Error(`${act}: ${JSON.stringify(answer)}`)
        phases.acknowledged.push({ calls: calls(), n: seals.length })
        seals.push(ring.seal && copyOf(ring.seal))
      },
    })
  }
  await session(0, async ({ save, change, later, settled }) => {
    for (let i = 0; i < 3; i++) await save()
    await change('set')
    await save()
    await settled()
    later(6)
    await save()
    // Without a word: what it saved is in its journal, sealed.
  })
  await session(60, async ({ save, change, settled }) => {
    await save()
    await change('change')
    await save()
    await settled()
  })
  await session(120, async ({ save, change, settled }) => {
    await save()
    await change('remove')
    await save()
    await settled()
  })
  return { saves, phases, seals }
}

export async function passphrase(sabotage: (disk: Disk) => Disk = (disk) => disk): Promise<Figures> {
  const disk = new SimulatedDisk()
  const { saves, phases, seals } = await live(sabotage(disk), () => disk.calls.length)
  const figures: Figures = { what: 'the power goes while a passphrase is set, changed, removed', cases: 0, lost: 0, unreadable: 0, note: `${disk.calls.length} calls × ${FATES.length} fates`, bad: [] }
  const seen = new Map<string, Awaited<ReturnType<typeof look>>>()
  const last = (marks: Mark[], calls: number) => marks.filter((one) => one.calls <= calls).at(-1)?.n ?? 0
  for (const { calls, fate, names, files } of afterPowerCuts(new Map(), disk.calls)) {
    figures.cases++
    const hash = createHash('sha256')
    for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${path} ${bytes.length} `).update(bytes)
    const key = hash.digest('hex')
    const found = seen.get(key) ?? (await look(files, seals))
    seen.set(key, found)
    const place = `call ${calls}, ${fate}, ${names} names`
    if (typeof found === 'string') {
      figures.unreadable++
      figures.bad.push(`${place}: ${found}`)
      continue
    }
    // Both plain phases look alike: the first and the last.
    const inPhase = found.phases.some((phase) => phase >= last(phases.acknowledged, calls) && phase <= last(phases.asked, calls))
    if (found.n < last(saves.acknowledged, calls) || found.n > last(saves.asked, calls) || !inPhase) {
      figures.lost++
      figures.bad.push(`${place}: state ${found.n}, sealed as in phase ${found.phases}; acknowledged ${last(saves.acknowledged, calls)} and ${last(phases.acknowledged, calls)}, asked ${last(saves.asked, calls)} and ${last(phases.asked, calls)}`)
    }
  }
  return figures
}

/** What the next start finds, unlocked with the passphrase its header is of. */
async function look(files: ReadonlyMap<string, Uint8Array>, seals: readonly (Seal | null)[]): Promise<{ n: number; phases: number[] } | string> {
  const ring = new KeyRing()
  const run = await openOn(new SimulatedDisk(files), 1000, ring)
  let opened = run.opened
  let line: string | null = null
  if (opened.kind === 'locked') {
    line = await run.file.sealedBy()
    const seal = seals.find((one) => one && one.line === line)
    if (!seal) return 'locked with a header nobody knows'
    ring.seal = copyOf(seal)
    opened = await run.store.open()
  }
  if (opened.kind !== 'ready') return opened.kind === 'damaged' ? `damaged: ${opened.reason}` : opened.kind
  await run.store.settled()
  return { n: numberOf(opened.notebook), phases: seals.flatMap((seal, phase) => ((seal?.line ?? null) === line ? [phase] : [])) }
}
