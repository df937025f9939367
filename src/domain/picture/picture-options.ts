// What the person chose for a picture of the map. Stance and own use are not among it: they are never drawn.
import { z } from 'zod'
import { Line, SupporterId } from '../ids'
import { NAMINGS } from '../people/shown-name'

export const PictureOptions = z.object({
  /** Lettered above the map; empty for none. */
  title: Line,
  names: z.enum(NAMINGS),
  /** Those to show; null for everyone on the map. */
  who: z.array(SupporterId).max(2000).nullable(),
  legend: z.boolean(),
  /** The day the picture was made. */
  date: z.boolean(),
  /** Moons, the days where it has been longer than meant, and rests. */
  touch: z.boolean(),
  /** Planned moves, as intent. */
  planned: z.boolean(),
  ink: z.enum(['colour', 'grey']),
})
export type PictureOptions = z.infer<typeof PictureOptions>

export const PicturePdfOptions = PictureOptions.extend({ paper: z.enum(['A4', 'Letter']) })
export type PicturePdfOptions = z.infer<typeof PicturePdfOptions>
