// What main answers about the notebook.
import { z } from 'zod'
import { Counts } from '@domain/backups/counts'
import { StepName } from '@domain/history'
import type { Notebook } from '@domain/notebook'
import { REFUSALS } from '@domain/refusal'

/** Immer patches: what changed, never the whole document. */
export const Patches = z.array(
  z.object({
    op: z.enum(['add', 'remove', 'replace']),
    path: z.array(z.union([z.string(), z.number()])),
    value: z.unknown().optional(),
  }),
)

export const HistoryNames = z.object({ undo: StepName.nullable(), redo: StepName.nullable() })
export type HistoryNames = z.infer<typeof HistoryNames>

/** `own`: the person's notebook. `example`: the fictional one, kept in memory only and never mixed with it. */
export const Mode = z.enum(['own', 'example'])
export type Mode = z.infer<typeof Mode>

/** Main has already validated the notebook when it read the file; checking it again here would double start-up. */
const TrustedNotebook = z.custom<Notebook>((value) => typeof value === 'object' && value !== null)

const Ready = z.object({
  kind: z.literal('ready'),
  mode: Mode,
  notebook: TrustedNotebook,
  revision: z.number().int(),
  history: HistoryNames,
  /** When the file was last written, or null when nothing has been kept yet. */
  savedAt: z.iso.datetime().nullable(),
  /**
   * What an earlier run had not brought into the file any more: saves taken from the change journal, and
   * whether its end was cut off (what was cut had never been said to be saved). Null when all was in order.
   */
  recovered: z.object({ changes: z.number().int(), torn: z.boolean() }).nullable(),
})

/**
 * Why a file could not be opened as a notebook; each has its own words on screen. `changed`: it reads as one,
 * but its checksum says that something other than Kith wrote it, or that it is damaged. `seal-broken`: it is sealed,
 * and not as it was.
 */
export const DamageReason = z.enum(['empty', 'not-text', 'not-json', 'not-a-notebook', 'not-a-file', 'gone', 'changed', 'seal-broken'])
export type DamageReason = z.infer<typeof DamageReason>

/** A state that can be taken in place of a damaged file: a backup, and what the change journal adds to it. */
export const GoodState = z.object({ at: z.iso.datetime(), changes: z.number().int(), counts: Counts })
export type GoodState = z.infer<typeof GoodState>

export const SaveFailure = z.enum(['disk-full', 'no-permission', 'read-only', 'folder-gone', 'changed-outside', 'in-use', 'other'])
export type SaveFailure = z.infer<typeof SaveFailure>

export const Opened = z.discriminatedUnion('kind', [
  Ready,
  /** The file is there but is not a readable notebook. It is left exactly as it is. */
  z.object({
    kind: z.literal('damaged'),
    path: z.string(),
    reason: DamageReason,
    detail: z.string(),
    /** Bytes of the file, so that the person can judge whether their words are in it. */
    size: z.number(),
    /** The newest good state kept beside it, to go on from. */
    newest: GoodState.nullable(),
  }),
  /** Sealed with a passphrase: nothing of it can be read before it is unlocked. */
  z.object({ kind: z.literal('locked'), path: z.string() }),
  /** Written by a newer Kith. Never overwritten, never offered for deletion. */
  z.object({ kind: z.literal('newer'), path: z.string(), version: z.number() }),
  /** Another Kith writes to it: one of another start, or on another computer that reaches the same folder. */
  z.object({ kind: z.literal('in-use'), path: z.string(), host: z.string(), since: z.iso.datetime() }),
  /** The disk or its permissions do not let us read. */
  z.object({ kind: z.literal('unreadable'), path: z.string(), detail: z.string() }),
  /** Everything was to be deleted, and `left` files could not be yet. Nothing is opened before that is done. */
  z.object({ kind: z.literal('deleting'), path: z.string(), why: SaveFailure, left: z.number().int() }),
])
export type Opened = z.infer<typeof Opened>

/** The other file a person chose is no usable notebook either. Nothing has been changed. */
export const OtherUnusable = z.object({
  kind: z.literal('other-unusable'),
  name: z.string(),
  why: z.union([DamageReason, z.enum(['newer', 'unreadable'])]),
})

export const Applied = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('applied'),
    revision: z.number().int(),
    patches: Patches,
    history: HistoryNames,
    step: StepName.nullable(),
    /** Safely on disk, or why not. The change is kept in memory either way and saved with the next one. */
    saved: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('saved'), at: z.iso.datetime() }),
      z.object({ kind: z.literal('memory-only') }),
      z.object({ kind: z.literal('failed'), why: SaveFailure, path: z.string() }),
    ]),
  }),
  z.object({ kind: z.literal('refused'), reason: z.enum(REFUSALS) }),
  z.object({ kind: z.literal('nothing-to-undo') }),
  z.object({ kind: z.literal('not-open') }),
])
export type Applied = z.infer<typeof Applied>
