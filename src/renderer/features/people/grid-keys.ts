// Where a key leads in the table. Pure: rows and columns by number, the header is row -1.

export type Spot = { row: number; column: number }
export type Size = { rows: number; columns: number; page: number }
type Key = { key: string; ctrl: boolean }

const between = (low: number, value: number, high: number) => Math.max(low, Math.min(high, value))

/** The cell a key leads to, or null when it is no key that moves. Ctrl goes to the edge of the table. */
export function spotAfter({ key, ctrl }: Key, from: Spot, { rows, columns, page }: Size): Spot | null {
  const to = (row: number, column: number): Spot => ({ row: between(-1, row, rows - 1), column: between(0, column, columns - 1) })
  const { row, column } = from
  switch (key) {
    case 'ArrowDown':
      return to(ctrl ? rows - 1 : row + 1, column)
    case 'ArrowUp':
      return to(ctrl ? Math.min(row, 0) : row - 1, column)
    case 'ArrowRight':
      return to(row, ctrl ? columns - 1 : column + 1)
    case 'ArrowLeft':
      return to(row, ctrl ? 0 : column - 1)
    case 'PageDown':
      return to(row + page, column)
    case 'PageUp':
      return to(Math.max(row - page, Math.min(row, 0)), column)
    case 'Home':
      return ctrl ? to(0, 0) : to(row, 0)
    case 'End':
      return ctrl ? to(rows - 1, columns - 1) : to(row, columns - 1)
    default:
      return null
  }
}

/** A key that writes a letter, or begins one (a dead key, an input method). */
export function startsWriting(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'getModifierState'>): boolean {
  const commanding = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph')
  return !commanding && ([...event.key].length === 1 || event.key === 'Dead' || event.key === 'Process')
}
