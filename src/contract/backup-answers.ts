// What main answers about backups.
import { z } from 'zod'
import { BackupName } from '@domain/backups/backup-name'
import { Counts } from '@domain/backups/counts'
import { Glance } from '@domain/backups/glance'
import { Applied, SaveFailure } from './notebook-answers'

const BackupItem = z.object({
  name: BackupName,
  at: z.iso.datetime(),
  /** Bytes. */
  size: z.number().int(),
  /** Null: the file does not read well, and cannot be brought back. */
  counts: Counts.nullable(),
  /** In the data folder, in the second folder, or in both. */
  where: z.enum(['here', 'second', 'both']),
})
export type BackupItem = z.infer<typeof BackupItem>

/** The newest first. */
export const BackupList = z.object({
  folder: z.string(),
  second: z.object({ path: z.string(), reachable: z.boolean() }).nullable(),
  /** Why the last backup was not made, or not copied; null when all is well. */
  trouble: z.object({ where: z.enum(['here', 'second']), why: SaveFailure }).nullable(),
  items: z.array(BackupItem),
})
export type BackupList = z.infer<typeof BackupList>

const Unusable = z.object({ kind: z.literal('unusable') })

export const BackupLook = z.discriminatedUnion('kind', [z.object({ kind: z.literal('good'), glance: Glance }), Unusable])
export type BackupLook = z.infer<typeof BackupLook>

/** `not-kept`: the state before could not be kept as a backup, so nothing was brought back. */
export const Restored = z.union([Applied, Unusable, z.object({ kind: z.literal('not-kept'), why: SaveFailure })])
export type Restored = z.infer<typeof Restored>

/** `same`: the folder is one of Kith's own, where a second copy would be none. */
export const FolderChosen = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('chosen'), list: BackupList }),
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('same') }),
  z.object({ kind: z.literal('failed'), why: SaveFailure }),
])
export type FolderChosen = z.infer<typeof FolderChosen>
