// The ink of each kind. Their shapes are in @domain/network/shapes.
import type { Kind } from '@domain/people/supporter'

/** The custom property of a kind's ink. `text` is the one that is safe for lettering. */
export function kindInk(kind: Kind, use: 'shape' | 'text' = 'shape'): string {
  return kind === 'peer' && use === 'text' ? 'var(--peer-text)' : `var(--${kind})`
}
