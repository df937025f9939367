// What main answers about the passphrase.
import { z } from 'zod'
import { NewPassphrase, Passphrase } from '@domain/passphrase'
import { LockedSettings } from '@domain/settings'
import { SaveFailure } from './notebook-answers'

/** What a person unlocks with. */
export const Secret = z.object({ kind: z.enum(['passphrase', 'recovery']), text: Passphrase })
export type Secret = z.infer<typeof Secret>

/** Minutes without a key or a movement after which Kith locks itself; 0: never. */
export const LockAfter = z.union([z.literal(0), z.literal(5), z.literal(10), z.literal(30)])
export type LockAfter = z.infer<typeof LockAfter>

/** Whether this computer has a keyring to open the notebook with. `plain-text`: it has one in name only. */
export const KeyringOffer = z.enum(['offered', 'plain-text', 'none'])
export type KeyringOffer = z.infer<typeof KeyringOffer>

export const PassphraseState = z.object({
  isSet: z.boolean(),
  lockAfter: LockAfter,
  /** `trouble`: it is on, and did not open the notebook at this start. */
  keyring: z.object({ offer: KeyringOffer, on: z.boolean(), trouble: z.boolean() }),
  /** What is known while locked; null before a passphrase was ever set. */
  settings: LockedSettings.nullable(),
})
export type PassphraseState = z.infer<typeof PassphraseState>

const NOT_OPENED = [
  /** `waitMs`: until the next try is looked at; more after each wrong one. */
  z.object({ kind: z.literal('wrong'), waitMs: z.number() }),
  /** Not looked at: it is too early. */
  z.object({ kind: z.literal('wait'), waitMs: z.number() }),
  /** No recovery key is written like this: a letter is wrong or missing. */
  z.object({ kind: z.literal('mistyped') }),
] as const
export const NotOpened = z.discriminatedUnion('kind', [...NOT_OPENED])
export type NotOpened = z.infer<typeof NotOpened>

export const NewSeal = z.object({ passphrase: NewPassphrase, /** Asked for when a passphrase is set already. */ current: Secret.nullable() })
export type NewSeal = z.infer<typeof NewSeal>

/** `prepared`: nothing has changed yet; the recovery key is shown this once. */
export const Prepared = z.discriminatedUnion('kind', [z.object({ kind: z.literal('prepared'), recoveryKey: z.string() }), ...NOT_OPENED])
export type Prepared = z.infer<typeof Prepared>

/** What becomes of the backups made until now, once the passphrase has changed. */
export const OldBackups = z.enum(['seal-anew', 'delete'])
export type OldBackups = z.infer<typeof OldBackups>

export const Resealed = z.discriminatedUnion('kind', [
  /** `left`: backups and other copies that could not be brought along. */
  z.object({
    kind: z.literal('done'),
    left: z.number().int(),
    /** The second folder, when it is not there now: backups in it are as they were. */
    away: z.string().nullable(),
  }),
  /** The disk did not take it: all is as it was. */
  z.object({ kind: z.literal('failed'), why: SaveFailure }),
  /** Something could not be saved before: all is as it was. */
  z.object({ kind: z.literal('not-saved') }),
  /** Nothing was prepared. */
  z.object({ kind: z.literal('nothing') }),
  ...NOT_OPENED,
])
export type Resealed = z.infer<typeof Resealed>

/** `not-kept`: the keyring, or the disk, did not take it. Nothing has changed. */
export const KeyringKept = z.discriminatedUnion('kind', [z.object({ kind: z.literal('done') }), z.object({ kind: z.literal('not-kept') }), ...NOT_OPENED])
export type KeyringKept = z.infer<typeof KeyringKept>

/** `not-saved`: locking would lose words that could not be saved. */
export const Locked = z.object({ kind: z.enum(['locked', 'not-saved', 'no-passphrase']) })
export type Locked = z.infer<typeof Locked>

/** What the page is in the middle of, in its own words; null when it cannot say. */
export const Unfinished = z.string().max(1_000_000).nullable()
