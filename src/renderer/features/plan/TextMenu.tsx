import { ChevronDown } from 'lucide-react'
import type { Exported } from '@contract/contract'
import type { PlanPdfOptions } from '@domain/plan/plan-pdf-options'
import { TEXT_FORMATS, type TextFormat } from '@domain/plan/plan-text'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { Button } from '@ui/Button'
import { Menu } from '@ui/Menu'
import { showToast } from '@ui/toast'

const words = m.plan.text

async function save(format: TextFormat, options: PlanPdfOptions): Promise<void> {
  const outcome = await api.plan.saveText({ format, options }).catch((error: unknown): Exported => ({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }))
  if (outcome.kind === 'saved') showToast({ text: m.plan.print.saved(outcome.path) })
  else if (outcome.kind === 'failed') showToast({ text: m.plan.print.saveFailed(outcome.detail) })
}

async function copy(format: TextFormat, options: PlanPdfOptions): Promise<void> {
  const done = await api.plan.copyText({ format, options }).then(() => true, () => false)
  showToast({ text: done ? words.copied : words.copyFailed })
}

/** The sections chosen, under the names chosen, as text instead of pages. */
export function TextMenu({ options, disabled }: { options: PlanPdfOptions; disabled: boolean }) {
  return (
    <Menu
      label={words.label}
      align="end"
      trigger={
        <Button disabled={disabled}>
          {words.label}
          <ChevronDown aria-hidden size={16} strokeWidth={1.6} />
        </Button>
      }
      items={() => [
        ...TEXT_FORMATS.map((format) => ({ id: format, label: words.save[format], onSelect: () => void save(format, options) })),
        { id: 'line', line: true as const },
        { id: 'copy-txt', label: words.copy.txt, onSelect: () => void copy('txt', options) },
        { id: 'copy-md', label: words.copy.md, onSelect: () => void copy('md', options) },
      ]}
    />
  )
}
