import type { PlanVersion } from '@domain/plan/plan-version'

/** By the moment they were kept: two may be of one day. */
export function newestFirst(versions: Readonly<Record<string, PlanVersion>>): PlanVersion[] {
  return Object.values(versions).sort((a, b) => (a.keptAt < b.keptAt ? 1 : a.keptAt > b.keptAt ? -1 : a.id < b.id ? 1 : -1))
}
