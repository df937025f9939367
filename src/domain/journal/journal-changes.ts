// Every edit to check-ins and contacts, and the import of many at once.
import { z } from 'zod'
import { assignDefined } from '../assign-defined'
import { CheckInId, ContactId } from '../ids'
import type { Notebook } from '../notebook'
import type { ApplierResult } from '../refusal'
import { CheckIn, CheckInPatch, saysSomething } from './check-in'
import { Contact, ContactPatch } from './contact'

export const CheckInAdd = z.object({ type: z.literal('check-in/add'), checkIn: CheckIn })
export const CheckInEdit = z.object({ type: z.literal('check-in/edit'), id: CheckInId, patch: CheckInPatch })
export const CheckInRemove = z.object({ type: z.literal('check-in/remove'), id: CheckInId })
export const ContactAdd = z.object({ type: z.literal('contact/add'), contact: Contact })
export const ContactEdit = z.object({ type: z.literal('contact/edit'), id: ContactId, patch: ContactPatch })
export const ContactRemove = z.object({ type: z.literal('contact/remove'), id: ContactId })
/** One evening on Today: a check-in and a contact kept together, undone together. */
export const DayKeep = z.object({
  type: z.literal('journal/keep'),
  checkIn: CheckIn.nullable(),
  contact: Contact.nullable(),
})
/** All or nothing, and one undo. */
export const JournalImport = z.object({
  type: z.literal('journal/import'),
  checkIns: z.array(CheckIn).min(1).max(100_000),
})

function addCheckIn(book: Notebook, checkIn: CheckIn): ApplierResult {
  if (book.checkIns[checkIn.id]) return 'entry-exists'
  book.checkIns[checkIn.id] = checkIn
}

function addContact(book: Notebook, contact: Contact): ApplierResult {
  if (book.contacts[contact.id]) return 'entry-exists'
  if (contact.who.length === 0) return 'nobody-chosen'
  if (contact.who.some((id) => !book.supporters[id])) return 'supporter-missing'
  book.contacts[contact.id] = contact
}

export const journalAppliers = {
  'check-in/add': (book: Notebook, { checkIn }: z.infer<typeof CheckInAdd>): ApplierResult => addCheckIn(book, checkIn),
  'check-in/edit': (book: Notebook, change: z.infer<typeof CheckInEdit>): ApplierResult => {
    const checkIn = book.checkIns[change.id]
    if (!checkIn) return 'entry-missing'
    const edited = { ...checkIn }
    assignDefined(edited, change.patch)
    if (!saysSomething(edited)) return 'entry-says-nothing'
    book.checkIns[change.id] = edited
  },
  'check-in/remove': (book: Notebook, change: z.infer<typeof CheckInRemove>): ApplierResult => {
    if (!book.checkIns[change.id]) return 'entry-missing'
    delete book.checkIns[change.id]
  },
  'contact/add': (book: Notebook, { contact }: z.infer<typeof ContactAdd>): ApplierResult => addContact(book, contact),
  'contact/edit': (book: Notebook, change: z.infer<typeof ContactEdit>): ApplierResult => {
    const contact = book.contacts[change.id]
    if (!contact) return 'entry-missing'
    if (change.patch.who?.some((id) => !book.supporters[id])) return 'supporter-missing'
    assignDefined(contact, change.patch)
  },
  'contact/remove': (book: Notebook, change: z.infer<typeof ContactRemove>): ApplierResult => {
    if (!book.contacts[change.id]) return 'entry-missing'
    delete book.contacts[change.id]
  },
  'journal/keep': (book: Notebook, change: z.infer<typeof DayKeep>): ApplierResult => {
    if (!change.checkIn && !change.contact) return 'entry-says-nothing'
    return (
      (change.checkIn ? addCheckIn(book, change.checkIn) : undefined) ??
      (change.contact ? addContact(book, change.contact) : undefined)
    )
  },
  'journal/import': (book: Notebook, change: z.infer<typeof JournalImport>): ApplierResult => {
    for (const checkIn of change.checkIns) {
      const refusal = addCheckIn(book, checkIn)
      if (refusal) return refusal
    }
  },
}
