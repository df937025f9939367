// How wide the columns are, in rem: computed geometry, because what is shown is chosen.
import type { Column } from '@domain/people/people-table'

const WIDTH: Record<Column, number> = {
  name: 12,
  role: 9.5,
  kind: 9.25,
  form: 5.5,
  circle: 5,
  knownFor: 10,
  note: 16,
  stability: 6.75,
  accountability: 8.25,
  encouragement: 8.25,
  prevention: 7.25,
  help: 7.5,
  critical: 8,
  tie: 7,
  tieDirection: 10.5,
  last: 8.5,
  seen: 10.5,
  cadence: 8,
  longest: 8,
  resting: 8,
  phone: 9,
  email: 13,
  otherWay: 9,
  hours: 11,
  where: 12,
  times: 13,
  stance: 10.5,
  ownUse: 9,
}
/** The box at the start of a row. The buttons of a row lie over the end of its name: their column has no width. */
export const CHOOSE_WIDTH = 2.75
export const ACTS_COLUMN = 3

/** The place of a column in the grid, from 1: the box, the name, the buttons, and then the others. */
export function columnIndex(i: number): number {
  return i === 0 ? 2 : i + 3
}

/** Where there is little room, the name leaves some of it to the rest. */
const NARROW_NAME = 8

export function widthOf(column: Column, narrow: boolean): number {
  return column === 'name' && narrow ? NARROW_NAME : WIDTH[column]
}
