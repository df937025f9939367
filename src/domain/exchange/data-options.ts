// What the person chose for taking the map out as data, and what then stays behind.
import { z } from 'zod'
import { NAMINGS } from '../people/shown-name'

export const DATA_FORMATS = ['graphml', 'csv', 'easynwk'] as const
export type DataFormat = (typeof DATA_FORMATS)[number]

export const DataOptions = z.object({
  format: z.enum(DATA_FORMATS),
  names: z.enum(NAMINGS),
  /** Ways to reach people, where and when they are found, notes and own words. */
  details: z.boolean(),
  /** Stance, own use, how often critical. Off until ticked. */
  private: z.boolean(),
  /** Dated maps too, as versions. Only easyNWK knows them. */
  snapshots: z.boolean(),
})
export type DataOptions = z.infer<typeof DataOptions>

/** What a format has no place for, in the order it is told. */
export const CANNOT_CARRY: Record<DataFormat, readonly ('snapshots' | 'moves' | 'journal' | 'kinds' | 'forms' | 'qualities' | 'directions' | 'functions' | 'cadence' | 'reach' | 'private')[]> = {
  graphml: ['snapshots', 'moves', 'journal'],
  csv: ['snapshots', 'moves', 'journal'],
  easynwk: ['kinds', 'qualities', 'directions', 'functions', 'cadence', 'reach', 'private', 'moves', 'journal'],
}
