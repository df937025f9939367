// The plan's real PDF, made again whenever what it shows changes; the newest wins.
import { useEffect, useState } from 'react'
import { type PlanPdfOptions, SECTIONS_OF } from '@domain/plan/plan-pdf-options'
import { api } from '@renderer/api'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { type PdfPages, readPdf } from './pdf-pages'

export type Preview = { kind: 'making'; pages: PdfPages | null } | { kind: 'ready'; pages: PdfPages } | { kind: 'failed' }

/** Wait for the person to stop typing or ticking before printing again. */
const QUIET_MS = 350

export function usePreview(options: PlanPdfOptions, wanted: boolean): Preview {
  const [preview, setPreview] = useState<Preview>({ kind: 'making', pages: null })
  const plan = useNotebook((book) => book.plan)
  const supporters = useNotebook((book) => book.supporters)
  const ties = useNotebook((book) => book.ties)
  const country = useNotebook((book) => book.settings.country)
  // The report is of the journal, too; the plan is not.
  const report = options.kind === 'counsellor'
  const checkIns = useNotebook((book) => (report ? book.checkIns : null))
  const contacts = useNotebook((book) => (report ? book.contacts : null))
  const streaks = useNotebook((book) => (report ? book.streaks : null))
  useEffect(() => {
    if (!wanted || (options.sections.length === 0 && SECTIONS_OF[options.kind].length > 0)) return
    let current = true
    const make = async () => {
      setPreview((before) => ({ kind: 'making', pages: before.kind === 'failed' ? null : before.pages }))
      try {
        const bytes = await api.plan.previewPdf(options)
        // A newer one is being made: it will answer.
        if (!bytes) return
        const pages = await readPdf(bytes)
        if (!current) return pages.close()
        setPreview((before) => {
          if (before.kind !== 'failed') before.pages?.close()
          return { kind: 'ready', pages }
        })
      } catch {
        if (current) setPreview({ kind: 'failed' })
      }
    }
    const timer = setTimeout(() => void make(), QUIET_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [options, wanted, plan, supporters, ties, country, checkIns, contacts, streaks])
  return preview
}
