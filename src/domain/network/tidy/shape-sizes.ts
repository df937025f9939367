// How large each supporter is drawn: smaller on a full map, and smaller still where one quarter of a circle is very full.
import type { SupporterId } from '../../ids'
import type { Circle, Form, Kind, Position } from '../../people/supporter'
import { SHAPE_RADIUS } from '../geometry'
import { discRadius } from '../shapes'
import { seatsFor } from './lanes'
import { byCell, cellOf } from './room'

/** Beyond this many supporters shapes shrink. */
const ROOMY_UP_TO = 24

/** Size of shapes on a map of this many supporters. */
export function shapeScaleFor(count: number): number {
  return count <= ROOMY_UP_TO ? 1 : Math.max(0.42, Math.pow(ROOMY_UP_TO / count, 0.4))
}

type Sized = { id: SupporterId; kind: Kind; form: Form; circle: Circle; position: Position }

const radiusAt = (s: Pick<Sized, 'circle' | 'form'>, scale: number) => (SHAPE_RADIUS[s.circle] + (s.form === 'group' ? 2 : 0)) * scale

/** Radius of a shape before its kind's factor, and what it is scaled by. */
export type ShapeSize = { radius: number; scale: number }

/**
 * The size of each supporter's shape, such that all who belong in one cell have
 * room in it without overlapping.
 */
export function shapeSizes(supporters: readonly Sized[]): Map<SupporterId, ShapeSize> {
  const base = shapeScaleFor(supporters.length)
  const sizes = new Map<SupporterId, ShapeSize>()
  for (const { cell, members } of byCell(supporters.map((s) => ({ s, cell: cellOf(s) })))) {
    let scale = base
    const discs = () => members.map(({ s }) => discRadius(s.kind, s.form, radiusAt(s, scale)))
    while (seatsFor(cell.circle, discs()) === null) scale *= 0.95
    for (const { s } of members) sizes.set(s.id, { radius: radiusAt(s, scale), scale })
  }
  return sizes
}
