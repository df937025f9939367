// The outline, the form's lines and the sign of every supporter, as plain path data: one source for map, marks, legend and print.
import type { Form, Kind } from '../people/supporter'
import { GROUND_GAP, GROUP_GAP, STEP_GAP } from './map-ink'

/** Size of each kind's outline as a factor of the supporter's radius, so that all look equally large. */
const FACTOR: Record<Kind, number> = { family: 1, therapy: 0.9, peer: 1.07, mentor: 1.2, other: 1.2 }

const round = (n: number) => Math.round(n * 10) / 10

/** A closed polygon with softened corners. */
function softened(points: readonly (readonly [number, number])[], softness: number): string {
  const part = (from: readonly [number, number], to: readonly [number, number], by: number) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    return `${round(from[0] + ((to[0] - from[0]) * by) / length)} ${round(from[1] + ((to[1] - from[1]) * by) / length)}`
  }
  const steps = points.map((corner, i) => {
    const before = points.at(i - 1) ?? corner
    const after = points[(i + 1) % points.length] ?? corner
    return `${i === 0 ? 'M' : 'L'}${part(corner, before, softness)}Q${round(corner[0])} ${round(corner[1])} ${part(corner, after, softness)}`
  })
  return `${steps.join('')}Z`
}

/** Outline around 0,0 of a supporter of this kind; `radius` is the supporter's, before the kind's factor. */
export function outline(kind: Kind, radius: number): string {
  const r = radius * FACTOR[kind]
  switch (kind) {
    case 'family':
      return `M${round(-r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0Z`
    case 'therapy':
      return softened([[-r, -r], [r, -r], [r, r], [-r, r]], r * 0.29)
    case 'peer':
      return softened([0, 60, 120, 180, 240, 300].map((d) => [r * Math.cos((d * Math.PI) / 180), r * Math.sin((d * Math.PI) / 180)] as const), r * 0.28)
    case 'mentor':
      return softened([[0, -r], [r, 0], [0, r], [-r, 0]], r * 0.16)
    case 'other':
      return softened([-90, 30, 150].map((d) => [r * Math.cos((d * Math.PI) / 180), r * Math.sin((d * Math.PI) / 180) + r * 0.12] as const), r * 0.3)
  }
}

/** How far the outline reaches from the centre along a direction (unit vector), for ending ties at its edge. */
export function reach(kind: Kind, radius: number, dx: number, dy: number): number {
  const r = radius * FACTOR[kind]
  const ax = Math.abs(dx)
  const ay = Math.abs(dy)
  switch (kind) {
    case 'family':
      return r
    case 'therapy':
      return Math.min(r / Math.max(ax, ay, 1e-6), r * 1.24)
    case 'peer':
      return (r * 0.866) / Math.max(ay, ax * 0.866 + ay * 0.5, 1e-6)
    case 'mentor':
      return r / (ax + ay)
    case 'other':
      return r * 0.94
  }
}

/** Half the width and height of what is drawn, second line and ground lines included. `closer` as in `formLines`. */
export function halfExtent(kind: Kind, form: Form, radius: number, closer = near(radius)): { x: number; up: number; down: number } {
  const r = radius * FACTOR[kind] + (form === 'group' ? GROUP_GAP * closer : 0)
  const high = kind === 'peer' ? r * 0.866 : r
  const low = kind === 'other' ? r * 0.66 : high
  return { x: kind === 'other' ? r * 0.9 : r, up: high, down: low + BELOW[form] * closer }
}

/** On a full map, where shapes are small, a form's lines draw nearer too. */
export const near = (radius: number) => Math.min(1, radius / 16)

/** How far a form's lines stand below the outline. */
const BELOW: Record<Form, number> = { person: 0, group: 0, service: GROUND_GAP + STEP_GAP, place: GROUND_GAP }

/**
 * What the form adds to the outline, around 0,0. A group has a second outline behind it; a place stands on
 * a ground line; a service has two, the lower one longer: the steps to a door.
 * `closer`: share of their full distance, as it is on a map of few.
 */
export function formLines(kind: Kind, form: Form, radius: number, closer = near(radius)): { behind: string | null; ground: string | null } {
  const { x, down } = halfExtent(kind, form, radius, closer)
  const line = (more: number, y: number) => `M${round(-x - more * closer)} ${round(y)}H${round(x + more * closer)}`
  return {
    behind: form === 'group' ? outline(kind, radius + GROUP_GAP * closer) : null,
    ground: form === 'place' ? line(GROUND_REACH.place, down) : form === 'service' ? line(2, down - STEP_GAP * closer) + line(GROUND_REACH.service, down) : null,
  }
}

/** How far ground lines reach beyond the shape on either side. */
const GROUND_REACH = { place: 6, service: 7 }

/** Corners as drawn: how far out the outline reaches in any direction, as a factor of the supporter's radius. */
const FARTHEST_CORNER: Record<Kind, number> = { family: 1, therapy: 1.19, peer: 1.07, mentor: 1.2, other: 1.16 }

/** Radius of a disc around the centre that holds all that is drawn of a supporter but the moon. */
export function discRadius(kind: Kind, form: Form, radius: number): number {
  if (form === 'person') return FARTHEST_CORNER[kind] * radius
  if (form === 'group') return FARTHEST_CORNER[kind] * (radius + GROUP_GAP * near(radius))
  const { x, down } = halfExtent(kind, form, radius)
  return Math.hypot(x + GROUND_REACH[form] * near(radius), down)
}

/** Centre of the moon at the upper right of the outline. */
export function moonSpot(kind: Kind, form: Form, radius: number): { x: number; y: number } {
  const more = form === 'group' ? 3 : 0
  const at: Record<Kind, [number, number]> = {
    family: [0.78, 0.78],
    therapy: [0.86, 0.86],
    peer: [0.68, 0.92],
    mentor: [0.68, 0.64],
    other: [0.6, 0.7],
  }
  const [x, y] = at[kind]
  return { x: round(radius * x + more), y: round(-radius * y - more) }
}

/** Lucide icons (ISC licence) on a 24 × 24 grid, but for the candle. */
const SIGNS = {
  heart: 'M2 9.5a5.5 5.5 0 0 1 9.591-3.676.56.56 0 0 0 .818 0A5.49 5.49 0 0 1 22 9.5c0 2.29-1.5 4-3 5.5l-5.492 5.313a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5',
  stethoscope: 'M11 2v2M5 2v2M5 3H4a2 2 0 0 0-2 2v4a6 6 0 0 0 12 0V5a2 2 0 0 0-2-2h-1M8 15a6 6 0 0 0 12 0v-3M18 10a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  footprints:
    'M4 16v-2.38C4 11.5 2.97 10.5 3 8c.03-2.72 1.49-6 4.5-6C9.37 2 10 3.8 10 5.5c0 3.11-2 5.66-2 8.68V16a2 2 0 1 1-4 0ZM20 20v-2.38c0-2.12 1.03-3.12 1-5.62-.03-2.72-1.49-6-4.5-6C14.63 6 14 7.8 14 9.5c0 3.11 2 5.66 2 8.68V20a2 2 0 1 0 4 0ZM16 17h4M4 13h4',
  compass: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M16.24 7.76l-1.804 5.411a2 2 0 0 1-1.265 1.265L7.76 16.24l1.804-5.411a2 2 0 0 1 1.265-1.265z',
  people: 'M18 21a8 8 0 0 0-16 0M5 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0M22 20c0-3.37-2-6.5-4-8a5 5 0 0 0-.45-8.3',
  clinic: 'M12 7v4M14 21v-3a2 2 0 0 0-4 0v3M14 9h-4M18 11h2a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2h2M18 21V5a2 2 0 0 0-2-2H8a2 2 0 0 0-2 2v16',
  house: 'M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8M3 10a2 2 0 0 1 .709-1.528l7-6a2 2 0 0 1 2.582 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z',
  person: 'M7 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0M20 21a8 8 0 0 0-16 0',
  pin: 'M9 10a3 3 0 1 0 6 0a3 3 0 1 0-6 0M20 10c0 4.993-5.539 10.193-7.399 11.799a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 16 0',
  office: 'M10 12h4M10 8h4M14 21v-3a2 2 0 0 0-4 0v3M6 10H4a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V9a2 2 0 0 0-2-2h-2M6 21V5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v16',
  // An own drawing on the same grid: a candle, which every faith lights.
  candle: 'M12 2c1.9 2 2.6 3.2 2.6 4.4a2.6 2.6 0 0 1-5.2 0C9.4 5.2 10.1 4 12 2zM12 9v2M9.5 11h5v10h-5zM6 21h12',
  bell: 'M3 20a1 1 0 0 1-1-1v-1a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v1a1 1 0 0 1-1 1ZM20 16a8 8 0 1 0-16 0M12 4v4M10 4h4',
  paw: 'M9 4a2 2 0 1 0 4 0a2 2 0 1 0-4 0M16 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0M18 16a2 2 0 1 0 4 0a2 2 0 1 0-4 0M9 10a5 5 0 0 1 5 5v3.5a3.5 3.5 0 0 1-6.84 1.045Q6.52 17.48 4.46 16.84A3.5 3.5 0 0 1 5.5 10Z',
}

const PERSON_SIGN: Record<Kind, string> = {
  family: SIGNS.heart,
  therapy: SIGNS.stethoscope,
  peer: SIGNS.footprints,
  mentor: SIGNS.compass,
  other: SIGNS.person,
}
const PLACE_SIGN: Record<Kind, string> = { family: SIGNS.house, therapy: SIGNS.clinic, peer: SIGNS.pin, mentor: SIGNS.office, other: SIGNS.pin }
const SERVICE_SIGN: Record<Kind, string> = { family: SIGNS.bell, therapy: SIGNS.clinic, peer: SIGNS.bell, mentor: SIGNS.bell, other: SIGNS.bell }
const ANIMAL = /\b(dog|puppy|cat|kitten|pet|horse|pony|rabbit|bird|parrot)\b/i
const FAITH = /\b(faith|god|prayer|praying|church|chapel|parish|mosque|temple|synagogue|sangha|higher power|spiritual)\b/i

/** The sign inside the outline: what kind it is, or that it is a group, service or place; animals and a faith have their own. */
export function sign(kind: Kind, form: Form, role = ''): string {
  if (ANIMAL.test(role)) return SIGNS.paw
  if (FAITH.test(role)) return SIGNS.candle
  const own: Record<Form, string> = { person: PERSON_SIGN[kind], group: SIGNS.people, service: SERVICE_SIGN[kind], place: PLACE_SIGN[kind] }
  return own[form]
}

/** Side of the sign's square for a supporter of this radius. */
export function signSize(kind: Kind, radius: number): number {
  return radius * (kind === 'other' ? 0.8 : 0.98)
}

/** The lit part of a moon of radius `r` around `x`,`y`; null when nothing of it is lit (an open ring). */
export function moonPath(x: number, y: number, r: number, phase: number): string | null {
  if (phase <= 0) return null
  const bulge = round(Math.abs(2 * phase - 1) * r)
  return `M${round(x)} ${round(y - r)}A${r} ${r} 0 0 0 ${round(x)} ${round(y + r)}A${bulge} ${r} 0 0 ${phase > 0.5 ? 0 : 1} ${round(x)} ${round(y - r)}Z`
}

/** Centre of the mark of a rest, at the lower right of the outline: the moon's spot, mirrored. */
export function restSpot(kind: Kind, form: Form, radius: number): { x: number; y: number } {
  const { x, y } = moonSpot(kind, form, radius)
  return kind === 'other' ? { x: round(radius * 0.95), y: round(radius * 0.55) } : { x, y: -y }
}

/** Two short upright bars inside a mark of radius `r` around `x`,`y`: at rest. */
export function restPath(x: number, y: number, r: number): string {
  const [aside, half] = [round(r * 0.32), round(r * 0.46)]
  return `M${round(x - aside)} ${round(y - half)}v${2 * half}M${round(x + aside)} ${round(y - half)}v${2 * half}`
}
