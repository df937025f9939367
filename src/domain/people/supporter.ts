// A supporter: a node of the map. Person, group, service or place; pets and a faith are welcome too.
import { z } from 'zod'
import { Line, SupporterId, Words } from '../ids'
import { DayKey, Instant } from '../time/day-key'
import { MeetingTime } from './meeting-time'

/** The four kinds of supportive relationship, and other. The order is the drawing order everywhere. */
export const KINDS = ['family', 'therapy', 'peer', 'mentor', 'other'] as const
export const Kind = z.enum(KINDS)
export type Kind = z.infer<typeof Kind>

export const FORMS = ['person', 'group', 'service', 'place'] as const
export const Form = z.enum(FORMS)
export type Form = z.infer<typeof Form>

/** Closeness, after the convoy model: inner, middle, outer. */
export const CIRCLES = ['inner', 'middle', 'outer'] as const
export const Circle = z.enum(CIRCLES)
export type Circle = z.infer<typeof Circle>

export const SUPPORT_FUNCTIONS = ['stability', 'accountability', 'encouragement', 'prevention'] as const
export const SupportFunction = z.enum(SUPPORT_FUNCTIONS)
export type SupportFunction = z.infer<typeof SupportFunction>

/** Which way something passes: from the supporter to me, from me to them, or both ways. */
export const DIRECTIONS = ['from', 'to', 'both'] as const
export const Direction = z.enum(DIRECTIONS)
export type Direction = z.infer<typeof Direction>

/** Ecomap tie quality. */
export const QUALITIES = ['strong', 'ordinary', 'tenuous', 'stressful'] as const
export const Quality = z.enum(QUALITIES)
export type Quality = z.infer<typeof Quality>

/** Place on the map in map units, Me at 0,0, x right, y down. The outer circle has radius 292. */
export const Position = z.object({ x: z.number().min(-2000).max(2000), y: z.number().min(-2000).max(2000) })
export type Position = z.infer<typeof Position>

/** Ideal and longest gap between contacts, in days. */
export const Cadence = z
  .object({
    idealDays: z.number().int().min(1).max(730),
    longestDays: z.number().int().min(1).max(1460).nullable(),
    paused: z.boolean(),
  })
  .refine((c) => c.longestDays === null || c.longestDays >= c.idealDays, {
    error: 'the longest gap is shorter than the ideal one',
    path: ['longestDays'],
  })
export type Cadence = z.infer<typeof Cadence>

/** Whether they help my recovery or put it at risk, after the Important People instrument. Never exported unless ticked. */
export const STANCES = ['supports', 'neutral', 'risky'] as const
export const Stance = z.enum(STANCES)
export type Stance = z.infer<typeof Stance>

/** Their own use, as far as it is known and worth keeping. Never exported unless ticked. */
export const OWN_USES = ['in-recovery', 'none', 'uses'] as const
export const OwnUse = z.enum(OWN_USES)
export type OwnUse = z.infer<typeof OwnUse>

/** How often they are critical of me; a column of the Tracy & Whittaker grid. */
export const CRITICAL = ['rarely', 'sometimes', 'often'] as const
export const Critical = z.enum(CRITICAL)
export type Critical = z.infer<typeof Critical>

/** For how many years we have known each other; a column of the Tracy & Whittaker grid. */
export const KNOWN_FOR = ['under-1', '1-to-5', 'over-5'] as const
export const KnownFor = z.enum(KNOWN_FOR)
export type KnownFor = z.infer<typeof KnownFor>

export const Supporter = z.object({
  id: SupporterId,
  name: z.string().trim().min(1).max(80),
  form: Form,
  kind: Kind,
  role: Line,
  circle: Circle,
  position: Position,
  functions: z.partialRecord(SupportFunction, Direction),
  /** The tie with me. `null` direction: nothing in particular flows. */
  tie: z.object({ quality: Quality, direction: Direction.nullable() }),
  phone: Line,
  email: Line,
  otherWay: Line,
  /** When they can be reached, in the person's words: "after six". */
  hours: Line,
  /** Opening words the person wrote for when it is hard to start. */
  openingWords: z.string().max(600),
  cadence: Cadence.nullable(),
  /** Address, or the room a group meets in. */
  where: Line,
  /** When a group meets, or a service or place is open. */
  times: z.array(MeetingTime).max(28),
  stance: Stance.nullable(),
  ownUse: OwnUse.nullable(),
  critical: Critical.nullable(),
  knownFor: KnownFor.nullable(),
  /** Given a rest from being asked, so that helpers are not worn out; until a day, or open. */
  resting: z.object({ until: DayKey.nullable() }).nullable(),
  note: Words,
  addedAt: Instant,
  /** Taken off the map and the plan; the journal keeps the name. */
  removedAt: Instant.nullable(),
})
export type Supporter = z.infer<typeof Supporter>

/** What an edit may touch; circle and position change together through `supporter/move`. */
export const SupporterPatch = Supporter.pick({
  name: true,
  form: true,
  kind: true,
  role: true,
  tie: true,
  phone: true,
  email: true,
  otherWay: true,
  hours: true,
  openingWords: true,
  cadence: true,
  where: true,
  times: true,
  stance: true,
  ownUse: true,
  critical: true,
  knownFor: true,
  resting: true,
  note: true,
}).partial()
export type SupporterPatch = z.infer<typeof SupporterPatch>
