// The places and Reach out, each loaded ahead once the first place stands.
import { type ComponentType, lazy, useState } from 'react'
import type { PlaceName } from '../navigation/place'

type Loaded = { Screen: ComponentType; fetch: () => Promise<void> }

/**
 * A screen that is shown directly once it has been fetched: React holds back what it had to wait for
 * by up to a third of a second, even when it has long arrived.
 */
function late(load: () => Promise<ComponentType>): Loaded {
  let arrived: ComponentType | null = null
  const fetch = async () => {
    arrived = await load()
    return { default: arrived }
  }
  const Late = lazy(fetch)
  function Screen() {
    const [Shown] = useState<ComponentType>(() => arrived ?? Late)
    return <Shown />
  }
  return { Screen, fetch: async () => void (await fetch()) }
}

const places: Record<PlaceName, Loaded> = {
  today: late(() => import('../features/today/TodayScreen').then((it) => it.TodayScreen)),
  map: late(() => import('../features/map/MapPlace').then((it) => it.MapPlace)),
  coverage: late(() => import('../features/coverage/CoverageScreen').then((it) => it.CoverageScreen)),
  numbers: late(() => import('../features/numbers/NumbersScreen').then((it) => it.NumbersScreen)),
  snapshots: late(() => import('../features/snapshots/SnapshotsScreen').then((it) => it.SnapshotsScreen)),
  people: late(() => import('../features/people/PeopleScreen').then((it) => it.PeopleScreen)),
  journal: late(() => import('../features/journal/JournalScreen').then((it) => it.JournalScreen)),
  insights: late(() => import('../features/insights/InsightsScreen').then((it) => it.InsightsScreen)),
  plan: late(() => import('../features/plan/PlanScreen').then((it) => it.PlanScreen)),
  settings: late(() => import('../features/settings/SettingsScreen').then((it) => it.SettingsScreen)),
}
const reachOut = late(() => import('../features/reach-out/ReachOut').then((it) => it.ReachOut))

export const screens = Object.fromEntries(Object.entries(places).map(([name, { Screen }]) => [name, Screen])) as Record<PlaceName, ComponentType>
export const ReachOutScreen = reachOut.Screen

/** Reach out first: it must be there the moment it is needed. */
export function fetchAhead(): void {
  for (const { fetch } of [reachOut, ...Object.values(places)]) void fetch()
}
