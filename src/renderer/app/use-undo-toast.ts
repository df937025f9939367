// Says what a change did, and offers to take it back.
import { useEffect, useRef } from 'react'
import { m } from '@domain/messages/messages'
import type { StepName } from '@domain/history'
import { announce } from '@ui/announce'
import { hideToast, showToast } from '@ui/toast'
import { useNaming } from '../naming'
import { redo, undo, useReplica } from '../notebook/store'

/** Small edits that are seen where they happen; a note for each would only be noise. Undo still works. */
const QUIET: ReadonlySet<StepName['type']> = new Set<StepName['type']>([
  'me/rename',
  'supporter/edit',
  'supporter/set-function',
  'guided-add/keep',
  'guided-add/answer',
  'tie/edit',
  'check-in/edit',
  'contact/edit',
  'plan/add-item',
  'plan/edit-item',
  'plan/move-item',
  'plan/move-section',
  'plan/set-review',
  'plan/edit-version',
  'snapshot/edit',
  'settings/edit',
])

export function useUndoToast(): void {
  const offered = useRef(0)
  useEffect(
    () =>
      useReplica.subscribe(({ lastStep }, before) => {
        if (!lastStep || lastStep === before.lastStep) return
        const { undone, revision } = lastStep
        // While names are hidden, what was done is said without whom it was done to.
        const step = useNaming.getState().naming === 'names' ? lastStep.step : { ...lastStep.step, subject: '' }
        if (undone) {
          const text = m.history.undone(step)
          showToast({ text, action: { label: m.common.redo, run: () => void redo() } })
          announce(text)
          return
        }
        // A note offers to take back this very change, and no other: it goes when another comes after.
        hideToast(offered.current)
        if (QUIET.has(step.type)) return
        const text = m.shell.done(step)
        offered.current = showToast({
          text,
          action: {
            label: m.common.undo,
            run: () => {
              if (useReplica.getState().revision === revision) void undo()
            },
          },
        })
        announce(text)
      }),
    [],
  )
}
