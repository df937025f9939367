import { useEffect, useRef, useState } from 'react'
import { Download } from 'lucide-react'
import type { Exported } from '@contract/contract'
import type { SectionKind } from '@domain/plan/plan'
import { type PlanPdfOptions, SECTIONS_OF } from '@domain/plan/plan-pdf-options'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { Button } from '@ui/Button'
import { PagePreview } from './PagePreview'
import styles from './PrintPane.module.css'
import { usePrintOptions } from './print-choice'
import { PrintOptions } from './PrintOptions'

type Saving = { kind: 'idle' } | { kind: 'saving' } | { kind: 'done'; outcome: Exported; of: PlanPdfOptions }

/** The desk the printed page lies on: the page itself, what goes on it, and saving it. */
export function PrintPane({ section }: { section: SectionKind }) {
  const pane = useRef<HTMLElement>(null)
  const visible = useVisible(pane)
  const options = usePrintOptions()
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' })
  const words = m.plan.print
  const save = async () => {
    setSaving({ kind: 'saving' })
    const outcome = await api.plan.savePdf(options).catch((error: unknown): Exported => ({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }))
    setSaving(outcome.kind === 'cancelled' ? { kind: 'idle' } : { kind: 'done', outcome, of: options })
  }
  const empty = options.sections.length === 0 && SECTIONS_OF[options.kind].length > 0
  // What came of saving is said until something else would be saved.
  const outcome = saving.kind === 'done' && saving.of === options ? saving.outcome : null
  return (
    <aside ref={pane} className={styles.pane} aria-label={words.label}>
      <div className={styles.desk}>
        <PagePreview options={options} section={section} wanted={visible} />
        <div className={styles.choices}>
          <PrintOptions options={options} />
          <Button variant="fill" size="main" icon={Download} className={styles.save} disabled={saving.kind === 'saving' || empty} onClick={() => void save()}>
            {saving.kind === 'saving' ? words.saving : words.save}
          </Button>
          <p className={styles.outcome} role="status">
            {outcome?.kind === 'saved' && words.saved(outcome.path)}
            {outcome?.kind === 'failed' && words.saveFailed(outcome.detail)}
            {!outcome && (empty ? words.noSections : words.care)}
          </p>
        </div>
      </div>
    </aside>
  )
}

/** Nothing is printed for a preview nobody sees. */
function useVisible(element: React.RefObject<HTMLElement | null>): boolean {
  const [visible, setVisible] = useState(false)
  useEffect(() => {
    if (!element.current) return
    const observer = new IntersectionObserver(([entry]) => setVisible(entry?.isIntersecting ?? false))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return visible
}
