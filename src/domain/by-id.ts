import { z } from 'zod'

/** A record whose every key is the id of the value it holds. */
export const byId = <K extends z.ZodType<string>, V extends z.ZodType<{ id: string }>>(key: K, value: V) =>
  z.record(key, value).refine((all) => Object.entries(all as Record<string, { id: string }>).every(([k, v]) => v.id === k), {
    error: 'an entry is filed under an id that is not its own',
  })
