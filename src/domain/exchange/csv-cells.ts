// Cells of a table as spreadsheets want them: RFC 4180, and nothing that a spreadsheet would run.

/** Cells that begin so are taken for formulas by spreadsheets. */
const FORMULA = /^'*[=+\-@\t\r]/

/** Puts an apostrophe before what a spreadsheet would run. */
export function neutral(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** Takes off again the apostrophe `neutral` puts before a text. */
export function unneutral(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}

/** A whole table with its mark of UTF-8 (without it Excel reads Latin), lines ending in CRLF. */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

const cell = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
