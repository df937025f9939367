// Which copies of the plan are no longer what it says, for the screens that say so.
import { useMemo } from 'react'
import type { DocumentContext } from '@domain/plan/plan-document'
import type { ShareCopy } from '@domain/plan/share-copy'
import { copiesToRenew } from '@domain/plan/share-document'
import { today, zone } from '@renderer/clock'
import { useAppInfo } from '@renderer/navigation/app-info'
import { useNotebook } from './use-notebook'

/** Where and when a copy would be made now. */
export function useDocumentContext(): DocumentContext {
  const own = useNotebook((book) => book.settings.country)
  const info = useAppInfo((app) => app.info)
  const [day, here] = [today(), zone()]
  return useMemo(() => ({ today: day, zone: here, locale: info?.locale ?? 'en', country: own ?? info?.country ?? null }), [day, here, info, own])
}

/** Looked at anew only when something a copy is made of has changed. */
export function useCopiesToRenew(): ShareCopy[] {
  const { createdAt, settings, crisis, supporters, plan, shareCopies } = useNotebook((book) => book)
  const context = useDocumentContext()
  // Part by part, not the notebook itself: that is a new one after every entry in the journal, which is in no copy.
  return useMemo(() => copiesToRenew({ createdAt, settings, crisis, supporters, plan, shareCopies }, context), [createdAt, settings, crisis, supporters, plan, shareCopies, context])
}
