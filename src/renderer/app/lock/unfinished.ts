// What is being written when Kith locks, and where the person is: main keeps it, sealed, until it is unlocked.
import { useDayDraft } from '../../features/today/day-draft'
import { useJournal } from '../../features/journal/journal-state'
import { type PlaceName, usePlace } from '../../navigation/place'

type Day = ReturnType<typeof useDayDraft.getState>
type Journal = ReturnType<typeof useJournal.getState>
type Unfinished = { place: PlaceName; day: Pick<Day, 'draft' | 'more'>; journal: Pick<Journal, 'panel' | 'checkIn' | 'contact'> }

export function readUnfinished(): string {
  const { draft, more } = useDayDraft.getState()
  const { panel, checkIn, contact } = useJournal.getState()
  return JSON.stringify({ place: usePlace.getState().name, day: { draft, more }, journal: { panel, checkIn, contact } } satisfies Unfinished)
}

/** Everything is as it was left. The text is our own, from `readUnfinished`. */
export function takeUpUnfinished(text: string): void {
  const { place, day, journal } = JSON.parse(text) as Unfinished
  useDayDraft.setState(day)
  useJournal.setState(journal)
  usePlace.setState({ name: place })
}
