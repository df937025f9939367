// What a backup file is called. The number in it counts up by one and never follows the clock.
import { z } from 'zod'
import { Instant } from '../time/day-key'

const NAME = /^kith-backup-(\d{6,9})-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.json$/

/** Nothing but the name of a file: no folder can be in it. */
export const BackupName = z.string().regex(NAME).brand('BackupName')
export type BackupName = z.infer<typeof BackupName>

/** `number` orders backups: later is higher, whatever the clock said. */
export type Dated = { number: number; at: Instant }

export function backupName({ number, at }: Dated): BackupName {
  return `kith-backup-${String(number).padStart(6, '0')}-${at.replace(/[:.]/g, '-')}.json` as BackupName
}

/** The number and moment in a name, or null for any other file. */
export function readBackupName(name: string): Dated | null {
  const [, number, day, hours, minutes, seconds, ms] = NAME.exec(name) ?? []
  const at = Instant.safeParse(`${day}T${hours}:${minutes}:${seconds}.${ms}Z`)
  return number !== undefined && at.success ? { number: Number(number), at: at.data } : null
}
