// What each column shows, and how it is edited.
import { m } from '@domain/messages/messages'
import type { Column } from '@domain/people/people-table'
import { CIRCLES, FORMS, KINDS, type Supporter, SUPPORT_FUNCTIONS, type SupporterPatch } from '@domain/people/supporter'
import type { Change } from '@domain/change'

export type ChoiceColumn = 'kind' | 'circle' | 'form'
export type TextColumn = 'name' | 'role' | 'phone' | 'cadence'

export function isText(column: Column): column is TextColumn {
  return column === 'name' || column === 'role' || column === 'phone' || column === 'cadence'
}

export const CHOICES: Record<ChoiceColumn, readonly { value: string; label: string }[]> = {
  kind: KINDS.map((value) => ({ value, label: m.vocabulary.kindsShort[value] })),
  circle: CIRCLES.map((value) => ({ value, label: m.vocabulary.circles[value] })),
  form: FORMS.map((value) => ({ value, label: m.vocabulary.forms[value] })),
}

/** The cell in words. */
export function cellText(s: Supporter, column: Exclude<Column, 'last'>): string {
  switch (column) {
    case 'kind':
      return m.vocabulary.kindsShort[s.kind]
    case 'circle':
      return m.vocabulary.circles[s.circle]
    case 'form':
      return m.vocabulary.forms[s.form]
    case 'functions':
      return SUPPORT_FUNCTIONS.filter((fn) => s.functions[fn] === 'from' || s.functions[fn] === 'both')
        .map((fn) => m.vocabulary.functionsShort[fn])
        .join(', ')
    case 'cadence':
      return s.cadence ? m.common.everyDays(s.cadence.idealDays) : ''
    default:
      return s[column]
  }
}

/** What the text editor starts with. */
export function draftOf(s: Supporter, column: TextColumn): string {
  return column === 'cadence' ? String(s.cadence?.idealDays ?? '') : s[column]
}

/** The change a finished edit makes, or null when it changes nothing or cannot be. */
export function changeFor(s: Supporter, column: TextColumn | ChoiceColumn, draft: string): Change | null {
  const text = draft.trim()
  const edit = (patch: SupporterPatch): Change => ({ type: 'supporter/edit', id: s.id, patch })
  if (column === 'cadence') {
    const days = Math.round(Number(text))
    if (text === '') return s.cadence ? edit({ cadence: null }) : null
    if (!Number.isFinite(days) || days < 1 || days > 730 || days === s.cadence?.idealDays) return null
    const longest = s.cadence?.longestDays ?? null
    return edit({ cadence: { idealDays: days, longestDays: longest === null ? null : Math.max(longest, days), paused: s.cadence?.paused ?? false } })
  }
  if (text === s[column] || (column === 'name' && text === '')) return null
  if (column === 'circle') {
    const circle = CIRCLES.find((each) => each === text)
    return circle ? { type: 'supporter/set-circle', id: s.id, circle } : null
  }
  if (column === 'name') return edit({ name: text.slice(0, 80) })
  return edit({ [column]: text.slice(0, 200) })
}
