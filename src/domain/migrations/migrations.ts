// Numbered, pure steps from one schema version to the next. Frozen once released.

/** A document of some version, before it has been validated. */
export type RawDocument = Record<string, unknown> & { schemaVersion: number }

/** `to` is the version the step arrives at; it starts from `to - 1`. */
export type Migration = { to: number; migrate: (document: RawDocument) => RawDocument }

/** In order, without gaps, ending at SCHEMA_VERSION. Version 1 is the first, so there are none yet. */
export const migrations: readonly Migration[] = []
