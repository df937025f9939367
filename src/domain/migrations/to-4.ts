// Version 4: further sections of the plan, what a situation needs of others, copies given to others, own crisis lines.
import type { Migration } from './migrations'

/** Each new section, and the one it comes after. */
const NEW: readonly (readonly [string, string])[] = [
  ['values', 'reasons'],
  ['weighing', 'values'],
  ['daily', 'weighing'],
  ['escalating', 'warningSigns'],
  ['halt', 'escalating'],
  ['delay', 'helps'],
  ['company', 'delay'],
  ['notInvolved', 'people'],
  ['crisis', 'slip'],
  ['after', 'crisis'],
  ['commitments', 'after'],
]

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const mapValues = (record: Record<string, unknown>, to: (value: unknown) => unknown) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]))

function withNewInOrder(order: unknown): unknown {
  if (!Array.isArray(order)) return order
  const longer: unknown[] = [...(order as unknown[])]
  for (const [kind, after] of NEW) longer.splice(longer.indexOf(after) + 1, 0, kind)
  return longer
}

const withNeeds = (item: unknown) => (isRecord(item) && item['type'] === 'situation' ? { ...item, needs: [] } : item)

/** A malformed part is left as it is, for validation to name. */
function wider(plan: unknown): unknown {
  if (!isRecord(plan) || !isRecord(plan['sections'])) return plan
  const sections = mapValues(plan['sections'], (section) => (isRecord(section) && Array.isArray(section['items']) ? { ...section, items: section['items'].map(withNeeds) } : section))
  return {
    ...plan,
    order: withNewInOrder(plan['order']),
    sections: { ...sections, ...Object.fromEntries(NEW.map(([kind]) => [kind, { items: [], skipped: null }])) },
  }
}

export const to4: Migration = {
  to: 4,
  migrate: (document) => ({
    ...document,
    schemaVersion: 4,
    plan: wider(document['plan']),
    planVersions: isRecord(document['planVersions']) ? mapValues(document['planVersions'], wider) : document['planVersions'],
    shareCopies: {},
    crisis: { lines: {}, hidden: [], emergency: '' },
  }),
}
