// What is kept about someone for the person's own eyes. No picture, PDF or list carries it unless it is asked for.
import type { Supporter } from './supporter'

export const PRIVATE_FIELDS = ['stance', 'ownUse', 'critical'] as const satisfies readonly (keyof Supporter)[]

/** The same supporter as the world may see them. Anything that leaves the notebook begins from this. */
export function withoutPrivate<S extends Pick<Supporter, (typeof PRIVATE_FIELDS)[number]>>(supporter: S): S {
  return { ...supporter, stance: null, ownUse: null, critical: null }
}
