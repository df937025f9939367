// Whether a supporter gives something, and turning just that on and off.
import type { Direction } from './supporter'

export function gives(direction: Direction | undefined): boolean {
  return direction === 'from' || direction === 'both'
}

/** The direction after "they give it" was turned on or off; what I give them stays as it was. */
export function withGiving(direction: Direction | undefined, giving: boolean): Direction | null {
  const toThem = direction === 'to' || direction === 'both'
  if (giving) return toThem ? 'both' : 'from'
  return toThem ? 'to' : null
}
