import { useEffect, useRef, useState } from 'react'
import { Download, X } from 'lucide-react'
import type { Exported } from '@contract/contract'
import { type PlanPdfOptions, SECTIONS_OF } from '@domain/plan/plan-pdf-options'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { Button } from '@ui/Button'
import styles from './PrintSave.module.css'
import { TextMenu } from './TextMenu'
import { useSlow } from './use-slow'

type Saving = { kind: 'idle' | 'saving' | 'stopping' | 'stopped' } | { kind: 'done'; outcome: Exported; of: PlanPdfOptions }

const words = m.plan.print

/** Saving what is seen, stopping it when it takes long, and what came of it. */
export function PrintSave({ options }: { options: PlanPdfOptions }) {
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' })
  const busy = saving.kind === 'saving' || saving.kind === 'stopping'
  const slow = useSlow(busy)
  const saveButton = useRef<HTMLButtonElement>(null)
  // The button that stopped it is gone: who pressed it goes on from the one beside it.
  useEffect(() => {
    if (saving.kind === 'stopped' && document.activeElement === document.body) saveButton.current?.focus()
  }, [saving.kind])
  const save = async () => {
    setSaving({ kind: 'saving' })
    const outcome = await api.plan.savePdf(options).catch((error: unknown): Exported => ({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }))
    setSaving((was) => (outcome.kind === 'cancelled' ? { kind: was.kind === 'stopping' ? 'stopped' : 'idle' } : { kind: 'done', outcome, of: options }))
  }
  const stop = () => {
    setSaving({ kind: 'stopping' })
    void api.plan.callOffPdf()
  }
  const empty = options.sections.length === 0 && SECTIONS_OF[options.kind].length > 0
  // What came of saving is said until something else would be saved.
  const outcome = saving.kind === 'done' && saving.of === options ? saving.outcome : null
  return (
    <>
      <div className={styles.actions}>
        <Button ref={saveButton} variant="fill" size="main" icon={Download} className={styles.save} disabled={busy || empty} onClick={() => void save()}>
          {busy ? words.saving : words.save}
        </Button>
        {slow && (
          <Button icon={X} disabled={saving.kind === 'stopping'} onClick={stop}>
            {words.stop}
          </Button>
        )}
        {SECTIONS_OF[options.kind].length > 0 && <TextMenu options={options} disabled={empty} />}
      </div>
      {slow && <progress className={styles.progress} aria-label={words.saving} />}
      <p className={styles.outcome} role="status">
        {outcome?.kind === 'saved' && words.saved(outcome.path)}
        {outcome?.kind === 'failed' && words.saveFailed(outcome.detail)}
        {!outcome && (empty ? words.noSections : saving.kind === 'stopped' ? words.stopped : words.care)}
      </p>
    </>
  )
}
