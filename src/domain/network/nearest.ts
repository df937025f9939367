// Walking the map with arrow keys: the nearest supporter that way.
import type { Position } from '../people/supporter'

export type Way = 'left' | 'right' | 'up' | 'down'

/**
 * The item nearest to `from` in a direction. Items more than 70° off the direction do not count; those
 * off to the side count as farther than those straight ahead. Null when there is nobody that way.
 */
export function nearestThatWay<T extends { at: Position }>(items: readonly T[], from: Position, way: Way): T | null {
  let best: T | null = null
  let least = Infinity
  for (const item of items) {
    const dx = item.at.x - from.x
    const dy = item.at.y - from.y
    const ahead = way === 'right' ? dx : way === 'left' ? -dx : way === 'down' ? dy : -dy
    const aside = Math.abs(way === 'left' || way === 'right' ? dy : dx)
    if (ahead <= 0.5 || aside > ahead * 2.75) continue
    const cost = ahead + aside * 1.8
    if (cost < least) [best, least] = [item, cost]
  }
  return best
}
