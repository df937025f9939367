// How the person likes the app. Part of the notebook, so that it moves with it.
import { z } from 'zod'
import { Cadence } from './people/supporter'
import { DayKey } from './time/day-key'

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  contrast: z.enum(['system', 'more']),
  /** Text size as a factor of the system's. */
  textScale: z.union([z.literal(1), z.literal(1.15), z.literal(1.3), z.literal(1.5), z.literal(2)]),
  /** Sets headings and own words in the plain face too. */
  plainFace: z.boolean(),
  /** ISO 3166 country whose crisis lines and emergency number are shown; null follows the system. */
  country: z.string().regex(/^[A-Z]{2}$/).nullable(),
  paper: z.enum(['auto', 'A4', 'Letter']),
  /** Where weeks begin in charts and calendars. */
  weekStart: z.enum(['monday', 'sunday', 'saturday']),
  /** Whether Kith offers, once a month, to keep a snapshot of the map. */
  snapshotOffer: z.enum(['monthly', 'never']),
  /** The last day that offer was declined. */
  snapshotDeclinedOn: DayKey.nullable(),
  /** The cadence of everyone in a circle who has none of their own. */
  circleCadences: z.object({ inner: Cadence.nullable(), middle: Cadence.nullable(), outer: Cadence.nullable() }),
  /** On holiday or in a clinic: no gap grows on these days. Without an end until the person is back. */
  away: z.object({ from: DayKey, until: DayKey.nullable() }).nullable(),
})
export type Settings = z.infer<typeof Settings>

/** What the screen of a locked notebook follows too: how it looks, and whose crisis lines it shows. */
export const LockedSettings = Settings.pick({ theme: true, contrast: true, textScale: true, plainFace: true, country: true })
export type LockedSettings = z.infer<typeof LockedSettings>

export const defaultSettings: Settings = {
  theme: 'system',
  contrast: 'system',
  textScale: 1,
  plainFace: false,
  country: null,
  paper: 'auto',
  weekStart: 'monday',
  snapshotOffer: 'monthly',
  snapshotDeclinedOn: null,
  circleCadences: { inner: null, middle: null, outer: null },
  away: null,
}
