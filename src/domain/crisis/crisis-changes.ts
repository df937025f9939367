// Edits to what the person changed about crisis lines: own lines, shipped ones put right or left out, the emergency number.
import { z } from 'zod'
import { assignDefined } from '../assign-defined'
import { CrisisLineId, Line } from '../ids'
import type { Notebook } from '../notebook'
import type { ApplierResult } from '../refusal'
import { isShippedKey } from './crisis-lines'
import { isNumberShaped, readTextTo } from './crisis-number'
import { MOST_HIDDEN, OwnCrisisLine } from './own-lines'

/** A further line, or one that stands in for a shipped one (`instead`). */
export const CrisisAddLine = z.object({ type: z.literal('crisis/add-line'), line: OwnCrisisLine })
export const CrisisEditLine = z.object({ type: z.literal('crisis/edit-line'), id: CrisisLineId, patch: OwnCrisisLine.omit({ id: true, instead: true }).partial() })
/** A shipped line it stood in for is shown as it ships again. */
export const CrisisRemoveLine = z.object({ type: z.literal('crisis/remove-line'), id: CrisisLineId })
/** Whether a shipped line is left out; it can always be had back. */
export const CrisisHide = z.object({ type: z.literal('crisis/hide'), key: Line, hidden: z.boolean() })
/** Empty: the country's. */
export const CrisisSetEmergency = z.object({ type: z.literal('crisis/set-emergency'), number: Line })

/** A line nobody can reach, or whose number is none, would be a dead end for someone in need. */
function unreachable({ phone, text }: Pick<OwnCrisisLine, 'phone' | 'text'>): ApplierResult {
  const textTo = readTextTo(text)
  if (phone.trim() === '' && textTo === null) return 'line-without-number'
  if (phone.trim() !== '' && !isNumberShaped(phone)) return 'number-unreadable'
  return textTo === null || isNumberShaped(textTo.number) ? undefined : 'number-unreadable'
}

export const crisisAppliers = {
  'crisis/add-line': ({ crisis }: Notebook, { line }: z.infer<typeof CrisisAddLine>): ApplierResult => {
    const standsInAlready = line.instead !== null && Object.values(crisis.lines).some(({ instead }) => instead === line.instead)
    if (crisis.lines[line.id] || standsInAlready) return 'entry-exists'
    const refusal = unreachable(line)
    if (refusal) return refusal
    crisis.lines[line.id] = line
  },
  'crisis/edit-line': ({ crisis }: Notebook, { id, patch }: z.infer<typeof CrisisEditLine>): ApplierResult => {
    const line = crisis.lines[id]
    if (!line) return 'entry-missing'
    const sameNumbers = patch.phone === undefined && patch.text === undefined
    const refusal = sameNumbers ? undefined : unreachable({ phone: patch.phone ?? line.phone, text: patch.text ?? line.text })
    if (refusal) return refusal
    assignDefined(line, patch)
  },
  'crisis/remove-line': ({ crisis }: Notebook, { id }: z.infer<typeof CrisisRemoveLine>): ApplierResult => {
    if (!crisis.lines[id]) return 'entry-missing'
    delete crisis.lines[id]
  },
  'crisis/hide': ({ crisis }: Notebook, { key, hidden }: z.infer<typeof CrisisHide>): ApplierResult => {
    const at = crisis.hidden.indexOf(key)
    if (!hidden) {
      if (at >= 0) crisis.hidden.splice(at, 1)
      return undefined
    }
    if (!isShippedKey(key)) return 'entry-missing'
    if (at >= 0) return undefined
    // Only keys of lines that no longer ship can fill the list.
    if (crisis.hidden.length >= MOST_HIDDEN) crisis.hidden = crisis.hidden.filter(isShippedKey)
    crisis.hidden.push(key)
  },
  'crisis/set-emergency': ({ crisis }: Notebook, { number }: z.infer<typeof CrisisSetEmergency>): ApplierResult => {
    if (number.trim() !== '' && !isNumberShaped(number)) return 'number-unreadable'
    crisis.emergency = number.trim()
  },
}
