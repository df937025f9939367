// Version 3: versions of the plan.
import type { Migration } from './migrations'

export const to3: Migration = { to: 3, migrate: (document) => ({ ...document, schemaVersion: 3, planVersions: {} }) }
