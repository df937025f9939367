import { useEffect, useRef, useState } from 'react'
import { Download } from 'lucide-react'
import type { Exported } from '@contract/contract'
import type { SectionKind } from '@domain/plan/plan'
import type { PlanPdfOptions } from '@domain/plan/plan-pdf-options'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { Button } from '@ui/Button'
import { Checkbox } from '@ui/Checkbox'
import { Segmented } from '@ui/Segmented'
import { PagePreview } from './PagePreview'
import styles from './PrintPane.module.css'
import { choose, usePrintChoice, usePrintOptions } from './print-choice'
import { PrintSections } from './PrintSections'

type Saving = { kind: 'idle' } | { kind: 'saving' } | { kind: 'done'; outcome: Exported; of: PlanPdfOptions }

const PAPERS = [
  { value: 'A4', label: 'A4' },
  { value: 'Letter', label: 'Letter' },
] as const

/** The desk the printed page lies on: the page itself, what goes on it, and saving it. */
export function PrintPane({ section }: { section: SectionKind }) {
  const pane = useRef<HTMLElement>(null)
  const visible = useVisible(pane)
  const choice = usePrintChoice()
  const options = usePrintOptions()
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' })
  const words = m.plan.print
  const save = async () => {
    setSaving({ kind: 'saving' })
    const outcome = await api.plan.savePdf(options).catch((error: unknown): Exported => ({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }))
    setSaving(outcome.kind === 'cancelled' ? { kind: 'idle' } : { kind: 'done', outcome, of: options })
  }
  // What came of saving is said until something else would be saved.
  const outcome = saving.kind === 'done' && saving.of === options ? saving.outcome : null
  return (
    <aside ref={pane} className={styles.pane} aria-label={words.label}>
      <div className={styles.desk}>
        <PagePreview options={options} section={section} wanted={visible} />
        <div className={styles.choices}>
          <div className={styles.options}>
            <Checkbox label={words.map} checked={choice.map} onChange={(map) => choose({ map })} />
            <Checkbox label={words.initials} checked={choice.names === 'initials'} onChange={(on) => choose({ names: on ? 'initials' : 'names' })} />
            <Checkbox label={words.large} checked={choice.largePrint} onChange={(largePrint) => choose({ largePrint })} />
            <Segmented label={words.paper} hideLabel value={options.paper} options={PAPERS} onChange={(paper) => choose({ paper })} />
          </div>
          <PrintSections chosen={options.sections} />
          <Button variant="fill" size="main" icon={Download} className={styles.save} disabled={saving.kind === 'saving' || options.sections.length === 0} onClick={() => void save()}>
            {saving.kind === 'saving' ? words.saving : words.save}
          </Button>
          <p className={styles.outcome} role="status">
            {outcome?.kind === 'saved' && words.saved(outcome.path)}
            {outcome?.kind === 'failed' && words.saveFailed(outcome.detail)}
            {!outcome && (options.sections.length === 0 ? words.noSections : words.care)}
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
