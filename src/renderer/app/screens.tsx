// The places, each loaded when first opened.
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

const loadReachOut = () => import('../features/reach-out/ReachOut').then((it) => ({ default: it.ReachOut }))

export const screens = Object.fromEntries(
  Object.entries(load).map(([name, loader]) => [name, lazy(loader as () => Promise<{ default: ComponentType }>)]),
) as Record<PlaceName, LazyExoticComponent<ComponentType>>

export const ReachOutScreen = lazy(loadReachOut)

/** Reach out must be there the moment it is needed: fetched as soon as the first place stands. */
export function fetchAhead(): void {
  void loadReachOut()
  for (const loader of Object.values(load)) void loader()
}
