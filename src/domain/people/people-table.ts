// The map's people as rows of a table: finding and sorting them.
import type { SupporterId } from '../ids'
import type { DayKey } from '../time/day-key'
import { CIRCLES, FORMS, KINDS, type Supporter } from './supporter'

export const COLUMNS = ['name', 'kind', 'role', 'circle', 'form', 'functions', 'phone', 'cadence', 'last'] as const
export type Column = (typeof COLUMNS)[number]

/** Text as it is compared: no case, no accents. */
export function foldText(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

/** Whether every word asked for is found in the name, role or one of the ways to reach them. */
export function matchesPerson(s: Supporter, query: string): boolean {
  const text = foldText(`${s.name} ${s.role} ${s.phone} ${s.email} ${s.otherWay}`)
  return foldText(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/**
 * Sorted copies of the rows. Empty cells stand last whichever way round; equals keep the order of names.
 * `last` sorts the most recently met first.
 */
export function sortPeople(rows: readonly Supporter[], by: Column, descending: boolean, last: ReadonlyMap<SupporterId, DayKey>): Supporter[] {
  const value = (s: Supporter): string | number | null => {
    switch (by) {
      case 'name':
        return foldText(s.name)
      case 'role':
        return foldText(s.role) || null
      case 'phone':
        return s.phone || null
      case 'kind':
        return KINDS.indexOf(s.kind)
      case 'circle':
        return CIRCLES.indexOf(s.circle)
      case 'form':
        return FORMS.indexOf(s.form)
      case 'functions':
        return -Object.keys(s.functions).length || null
      case 'cadence':
        return s.cadence?.idealDays ?? null
      case 'last': {
        const day = last.get(s.id)
        return day === undefined ? null : -Number(day.replaceAll('-', ''))
      }
    }
  }
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)]
    const names = foldText(a.name).localeCompare(foldText(b.name)) || (a.id < b.id ? -1 : 1)
    if (x === null || y === null) return x === y ? names : x === null ? 1 : -1
    const order = typeof x === 'string' && typeof y === 'string' ? x.localeCompare(y) : Number(x) - Number(y)
    return (descending ? -order : order) || names
  })
}
