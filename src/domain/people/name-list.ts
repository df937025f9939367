// Reading names as people type and paste them: one, several with commas, or a list of lines.
import { foldText } from './people-table'
import type { Form } from './supporter'

export type NameRead = { name: string; role: string }

/** Longest name and role the notebook keeps. */
const LONGEST_NAME = 80
const LONGEST_ROLE = 200
/** As much of a line as can matter. */
const LONGEST_PART = 300
/** As much of a pasted text as is read: far more names than a round takes. */
const LONGEST_TEXT = 60_000

const SEPARATORS = ',;、，；'

/** "1." "2)" "-" "•" "[ ]" before a line of a list. */
const BULLET = /^\s*(?:[-–—*•·▪◦‣]+|\d{1,3}[.)]|\[[ xX]?\])\s+/
/** "Sam (sponsor)", "Sam – sponsor", "Sam: sponsor", or two cells of a table. */
const WITH_ROLE = /^(.*?\S)\s*(?:\(([^()]*)\)|\t+\s*(.+)|\s[-–—]\s+(.+)|:\s+(.+))\s*$/

/**
 * The names in a text, in their order. Lines are names; a text of one line is also cut at commas and
 * semicolons. What stands in brackets or after a dash is the role. Numbers and bullets of a list fall away.
 */
export function readNames(text: string): NameRead[] {
  const lines = text.slice(0, LONGEST_TEXT).split(/\r\n?|\n|\u2028|\u2029/).filter((line) => line.trim() !== '')
  const parts = lines.length === 1 ? cutOutsideBrackets(lines[0] ?? '') : lines
  return parts.map(readName).filter(({ name }) => name !== '')
}

/** Commas inside brackets belong to the role: "Ines (mentor, tutor)". */
function cutOutsideBrackets(line: string): string[] {
  const parts: string[] = []
  let from = 0
  let closing = -1
  const lastClosing = line.lastIndexOf(')')
  for (let i = 0; i < line.length; i++) {
    const letter = line.charAt(i)
    if (letter === '(' && i > closing && i < lastClosing) closing = line.indexOf(')', i)
    if (i > closing && SEPARATORS.includes(letter)) {
      parts.push(line.slice(from, i))
      from = i + 1
    }
  }
  return [...parts, line.slice(from)]
}

function readName(part: string): NameRead {
  const bare = part.trimStart().slice(0, LONGEST_PART).replace(BULLET, '').trim()
  const found = WITH_ROLE.exec(bare)
  const [name, role] = found ? [found[1] ?? '', found[2] ?? found[3] ?? found[4] ?? found[5] ?? ''] : [bare, '']
  return { name: plain(name, LONGEST_NAME), role: plain(role, LONGEST_ROLE) }
}

/** One line, single spaces, no control characters; cut between characters, never inside one. */
function plain(text: string, longest: number): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  let kept = ''
  for (const letter of line) {
    if (kept.length + letter.length > longest) break
    kept += letter
  }
  return kept.trim()
}

/** The same name, whatever the case, accents and spaces. */
export function isSameName(a: string, b: string): boolean {
  const bare = (name: string) => foldText(name).replace(/[\s.]+/g, ' ').trim()
  return bare(a) === bare(b)
}

const FORM_WORDS: readonly (readonly [Form, RegExp])[] = [
  ['group', /\b(group|meeting|meetup|circle|club|choir|team|class|fellowship|runners|AA|NA|CA|GA|OA|Al-?Anon)\b/i],
  ['service', /\b(clinic|hospital|practice|pharmacy|hotline|helpline|service|centre|center|agency|office)\b/i],
  ['place', /\b(church|chapel|mosque|temple|synagogue|gym|park|library|café|cafe|garden|pool)\b/i],
]

/** What form a name most likely means: a first guess that is shown and can be changed. */
export function likelyForm({ name, role }: NameRead): Form {
  return FORM_WORDS.find(([, words]) => words.test(`${name} ${role}`))?.[0] ?? 'person'
}
