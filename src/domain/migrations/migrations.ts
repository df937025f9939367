// Numbered, pure steps from one schema version to the next. Frozen once released.
import { to2 } from './to-2'
import { to3 } from './to-3'
import { to4 } from './to-4'

/** A document of some version, before it has been validated. */
export type RawDocument = Record<string, unknown> & { schemaVersion: number }

/** `to` is the version the step arrives at; it starts from `to - 1`. */
export type Migration = { to: number; migrate: (document: RawDocument) => RawDocument }

/** In order, without gaps, ending at SCHEMA_VERSION. */
export const migrations: readonly Migration[] = [to2, to3, to4]
