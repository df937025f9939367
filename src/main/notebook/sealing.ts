// Setting, changing and removing the passphrase. At every moment the old one opens the notebook or the new one does.
import type { NewSeal, NotOpened, OldBackups, Prepared, Resealed, Secret } from '@contract/passphrase-answers'
import type { Backups } from '../backups/backups'
import type { Attempts } from '../seal/attempts'
import type { KeyringSlot } from '../seal/keyring-slot'
import type { KeyRing } from '../seal/key-ring'
import type { Cost } from '../seal/passphrase-key'
import { createSeal, forgetKeys, type Seal } from '../seal/seal'
import type { Copies } from './copies'
import type { Desk } from './desk'
import type { NotebookFile } from './notebook-file'
import { saveFailure } from './save-failure'

type Parts = {
  desk: Pick<Desk, 'own' | 'keepBackup'>
  file: Pick<NotebookFile, 'reseal'>
  backups: Pick<Backups, 'inTurn' | 'away' | 'keepNewestOnly'>
  copies: Copies
  keyring: Pick<KeyringSlot, 'follow'>
  ring: KeyRing
  attempts: Attempts
}

export type Sealing = {
  /** Makes a new data key for this passphrase, and a recovery key. Nothing changes before `keep`. */
  prepare(asked: NewSeal): Promise<Prepared>
  /** The recovery key that was prepared, until it is kept or given up. */
  recoveryKey(): string | null
  /** What was prepared comes into force: a backup first, then the notebook, then every copy of it. */
  keep(old: OldBackups): Promise<Resealed>
  giveUp(): void
  /** The notebook is a readable file again. */
  remove(current: Secret): Promise<Resealed>
  /** Null when this opens the notebook, or why it does not. */
  whyNot(current: Secret): Promise<NotOpened | null>
  /** Seals what is plain beside a sealed notebook, or sealed with an earlier key: an interrupted change leaves such files. */
  bringCopies(): Promise<number>
}

/** `cost` of the passphrase, when it is not the usual one. */
export function createSealing({ desk, file, backups, copies, keyring, ring, attempts }: Parts, cost?: Cost): Sealing {
  let prepared: { seal: Seal; recoveryKey: string; before: Seal | null } | null = null

  const bring = (to: Seal | null) => backups.inTurn(() => copies.bring(to))
  const bringCopies = async () => (ring.seal ? bring(ring.seal) : 0)

  function giveUp(): void {
    if (prepared) forgetKeys(prepared.seal)
    prepared = null
  }

  /** Whether the person knows what opens it now; null when they do. */
  async function whyNot(current: Secret | null): Promise<NotOpened | null> {
    if (!ring.seal) return null
    if (!current) return { kind: 'wrong', waitMs: 0 }
    const tried = await attempts.open(ring.seal.line, current)
    if (tried.kind !== 'open') return tried
    forgetKeys(tried.seal)
    return null
  }

  /** `first` comes before, while nothing else is written. */
  async function reseal(next: Seal | null, first: () => Promise<unknown> = async () => undefined): Promise<Resealed> {
    const before = ring.seal
    try {
      const lasting = await desk.own().alone(async (notebook) => {
        await first()
        return file.reseal(notebook, next)
      })
      if (lasting === null) return { kind: 'not-saved' }
      if (before) forgetKeys(before)
      await keyring.follow(ring.seal).catch(() => undefined)
      // Not before it is sure which key opens the notebook: a later unlock brings the copies along.
      return { kind: 'done', left: lasting ? await bringCopies() : 0, away: await backups.away() }
    } catch (error) {
      return { kind: 'failed', why: saveFailure(error) }
    }
  }

  return {
    async prepare({ passphrase, current }) {
      giveUp()
      const not = await whyNot(current)
      if (not) return not
      const before = ring.seal
      const made = await createSeal(passphrase, { cost, before })
      giveUp()
      prepared = { ...made, before }
      return { kind: 'prepared', recoveryKey: made.recoveryKey }
    },
    recoveryKey: () => prepared?.recoveryKey ?? null,
    async keep(old) {
      const asked = prepared
      // Locked in between, say.
      if (!asked || asked.before !== ring.seal) {
        giveUp()
        return { kind: 'nothing' }
      }
      const kept = await desk.keepBackup()
      const answer: Resealed = kept.kind === 'failed' ? kept : await reseal(asked.seal)
      // Once in force it is the ring's; otherwise it can be tried again.
      if (ring.seal === asked.seal) prepared = null
      // The newest stays, whatever was asked: without one there is nothing to go back to.
      if (old === 'delete' && answer.kind === 'done') return { ...answer, left: answer.left + (await backups.keepNewestOnly()) }
      return answer
    },
    giveUp,
    whyNot,
    async remove(current) {
      const not = await whyNot(current)
      if (not) return not
      giveUp()
      const kept = await desk.keepBackup()
      if (kept.kind === 'failed') return kept
      // First: with the notebook in the clear, nothing would hold the keys of its copies any more.
      let left = 0
      const answer = await reseal(null, async () => (left = await bring(null)))
      if (answer.kind === 'done') return { ...answer, left }
      await bringCopies()
      return answer
    },
    bringCopies,
  }
}
