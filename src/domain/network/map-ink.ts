// How lines and marks are drawn, by what they mean. Map, legend and print all read these.
import type { Quality } from '../people/supporter'

/** Line of a tie with me; `among` is for ties between supporters. Dashes are round dots. */
export const TIE_LINE: Record<Quality, { width: number; among: number; dots: string | null }> = {
  strong: { width: 2.75, among: 2.25, dots: null },
  ordinary: { width: 1.25, among: 1.1, dots: null },
  tenuous: { width: 1.7, among: 1.7, dots: '0.1 5' },
  stressful: { width: 1.25, among: 1.1, dots: null },
}

export const AMONG_OPACITY = 0.8
export const OUTLINE_WIDTH = 1.75
export const SECOND_LINE_WIDTH = 1.1
/** The second line of a group stands this far outside the outline. */
export const GROUP_GAP = 4
/** The ground line of a place stands this far below the outline, the second one of a service that much lower still. */
export const GROUND_GAP = 4.5
export const STEP_GAP = 3
export const MOON_LIT = 3.6 / 5.2
/** A planned move: the dashes of what will be, the dots of the way there. */
export const PLANNED_LINE = { width: 1.6, dashes: '4.5 3.2', wayWidth: 1.5, wayDots: '0.1 4.4' }
/** The ring around someone who stays where they are stands this far outside the outline. */
export const PLANNED_RING_GAP = 7
