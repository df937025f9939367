// Where bringing in a map stands, and what a chosen file turned out to be.
import type { ChosenFiles } from '@contract/contract'
import type { FoundMap } from '@domain/exchange/found-map'
import { readMap } from '@domain/exchange/read-map'
import { m } from '@domain/messages/messages'

export type Stage =
  | { at: 'choose'; refusal: string | null }
  | { at: 'found'; found: FoundMap; chosen: ReadonlySet<string>; versions: boolean; failed: boolean }
  | { at: 'done'; people: number; revision: number }
  | { at: 'undone' }

/** The map in what was chosen, or words about what is wrong and what to do. */
export function readChosen(chosen: ChosenFiles): { kind: 'cancelled' } | { kind: 'refused'; text: string } | { kind: 'found'; found: FoundMap } {
  const words = m.bringIn
  switch (chosen.kind) {
    case 'cancelled':
      return chosen
    case 'too-large':
      return { kind: 'refused', text: words.tooLarge(chosen.name, chosen.limitMb) }
    case 'not-text':
      return { kind: 'refused', text: words.notText(chosen.name) }
    case 'unreadable':
      return { kind: 'refused', text: words.unreadable(chosen.name) }
    case 'chosen': {
      const reading = readMap(chosen.files)
      return reading.kind === 'found' ? reading : { kind: 'refused', text: words.refused(reading) }
    }
  }
}
