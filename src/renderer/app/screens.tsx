// The places, each loaded when first opened. Reach out is not among them: it is part of the first bundle,
// because React holds back what was loaded late for a third of a second, and that is the wrong moment to wait.
import { type ComponentType, lazy, type LazyExoticComponent } from 'react'
import type { PlaceName } from '../navigation/place'

const load = {
  today: () => import('../features/today/TodayScreen').then((it) => ({ default: it.TodayScreen })),
  map: () => import('../features/map/MapScreen').then((it) => ({ default: it.MapScreen })),
  people: () => import('../features/people/PeopleScreen').then((it) => ({ default: it.PeopleScreen })),
  journal: () => import('../features/journal/JournalScreen').then((it) => ({ default: it.JournalScreen })),
  insights: () => import('../features/insights/InsightsScreen').then((it) => ({ default: it.InsightsScreen })),
  plan: () => import('../features/plan/PlanScreen').then((it) => ({ default: it.PlanScreen })),
  settings: () => import('../features/settings/SettingsScreen').then((it) => ({ default: it.SettingsScreen })),
} satisfies Record<PlaceName, () => Promise<{ default: ComponentType }>>

export const screens = Object.fromEntries(
  Object.entries(load).map(([name, loader]) => [name, lazy(loader as () => Promise<{ default: ComponentType }>)]),
) as Record<PlaceName, LazyExoticComponent<ComponentType>>

/** Fetched as soon as the first place stands. */
export function fetchAhead(): void {
  for (const loader of Object.values(load)) void loader()
}
