// Version 2: stance, meeting times, planned moves, snapshots, guided adding; own words, trackers, streaks, series, early signs.
import type { Migration } from './migrations'

const supporterFields = { where: '', times: [], stance: null, ownUse: null, critical: null, knownFor: null, resting: null }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Adds what is new with nothing said in it; a malformed part is left as it is, for validation to name. */
export const to2: Migration = {
  to: 2,
  migrate: (document) => ({
    ...document,
    schemaVersion: 2,
    supporters: isRecord(document['supporters'])
      ? Object.fromEntries(Object.entries(document['supporters']).map(([id, s]) => [id, isRecord(s) ? { ...s, ...supporterFields } : s]))
      : document['supporters'],
    settings: isRecord(document['settings']) ? { ...document['settings'], snapshotOffer: 'monthly', snapshotDeclinedOn: null, circleCadences: { inner: null, middle: null, outer: null }, away: null } : document['settings'],
    plannedMoves: {},
    snapshots: {},
    guidedAdd: null,
    words: { feelings: [], triggers: [], helped: [] },
    trackers: {},
    templates: {},
    savedSearches: {},
    series: {},
    streaks: {},
    earlySigns: {},
  }),
}
