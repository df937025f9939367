// Rows of cells as text on the clipboard, the way spreadsheets put it there and take it back: tabs between cells,
// a line for each row, and quotes around a cell that holds a tab, a line break or a quote of its own at its start.

/** At most so much is read: more was never meant for a table of people. */
export const LONGEST_PASTE = 500_000

export function formatTsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map((cell) => (/[\t\n\r]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
  // One row is a line like any other text; several end each line, so that an empty last row is not lost.
  return lines.length === 1 ? (lines[0] ?? '') : lines.map((line) => `${line}\n`).join('')
}

/** A quoted cell that ends where a cell can end, or everything up to the next tab or line break. */
const CELL = /"((?:[^"]|"")*)"(?=\t|\r|\n|$)|([^\t\r\n]*)/y

/** The cells of each line. Lines end in LF, CRLF or CR; a quote that does not enclose a whole cell is just a quote. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  for (;;) {
    CELL.lastIndex = at
    const found = CELL.exec(text)
    row.push(found?.[1] === undefined ? (found?.[2] ?? '') : found[1].replaceAll('""', '"'))
    at = CELL.lastIndex
    const next = text[at]
    if (next === '\t') {
      at += 1
      continue
    }
    rows.push(row)
    row = []
    if (next === '\r' && text[at + 1] === '\n') at += 1
    at += 1
    if (at >= text.length) return rows
  }
}
