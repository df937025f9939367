// The places, each loaded when first opened.
import { type ComponentType, lazy, type LazyExoticComponent, Suspense, useState } from 'react'
import type { PlaceName } from '../navigation/place'

const load = {
  today: () => import('../features/today/TodayScreen').then((it) => ({ default: it.TodayScreen })),
  map: () => import('../features/map/MapPlace').then((it) => ({ default: it.MapPlace })),
  coverage: () => import('../features/coverage/CoverageScreen').then((it) => ({ default: it.CoverageScreen })),
  numbers: () => import('../features/numbers/NumbersScreen').then((it) => ({ default: it.NumbersScreen })),
  snapshots: () => import('../features/snapshots/SnapshotsScreen').then((it) => ({ default: it.SnapshotsScreen })),
  people: () => import('../features/people/PeopleScreen').then((it) => ({ default: it.PeopleScreen })),
  journal: () => import('../features/journal/JournalScreen').then((it) => ({ default: it.JournalScreen })),
  insights: () => import('../features/insights/InsightsScreen').then((it) => ({ default: it.InsightsScreen })),
  plan: () => import('../features/plan/PlanScreen').then((it) => ({ default: it.PlanScreen })),
  settings: () => import('../features/settings/SettingsScreen').then((it) => ({ default: it.SettingsScreen })),
} satisfies Record<PlaceName, () => Promise<{ default: ComponentType }>>

export const screens = Object.fromEntries(
  Object.entries(load).map(([name, loader]) => [name, lazy(loader as () => Promise<{ default: ComponentType }>)]),
) as Record<PlaceName, LazyExoticComponent<ComponentType>>

let reachOut: ComponentType | null = null
const loadReachOut = async () => {
  const { ReachOut } = await import('../features/reach-out/ReachOut')
  reachOut = ReachOut
  return { default: ReachOut }
}
const LateReachOut = lazy(loadReachOut)

/**
 * Reach out must be there the moment it is needed. Once fetched it is shown directly: React holds back
 * what it had to wait for by a third of a second, even when it has long arrived.
 */
export function ReachOutScreen() {
  const [Screen] = useState<ComponentType>(() => reachOut ?? LateReachOut)
  return (
    <Suspense>
      <Screen />
    </Suspense>
  )
}

/** Fetched as soon as the first place stands. */
export function fetchAhead(): void {
  void loadReachOut()
  for (const loader of Object.values(load)) void loader()
}
