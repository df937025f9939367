// Editing an entry in place: what is being typed, what is wrong with it, and one change per finished field.
import { useState } from 'react'
import type { Change } from '@domain/change'
import type { Drafted, DraftProblem } from '@domain/journal/entry-draft'
import { apply } from '@renderer/notebook/store'

type Editing<D, F> = {
  /** The entry as it is kept, as a draft and as fields. */
  draft: D
  fields: F
  read: (draft: D) => Drafted<F>
  change: (patch: Partial<F>) => Change
}

export function useEntryEdit<D extends object, F extends object>({ draft, fields, read, change }: Editing<D, F>) {
  /** Not kept yet: being typed, or not understood. */
  const [open, setOpen] = useState<Partial<D>>({})
  const [problem, setProblem] = useState<DraftProblem | 'not-kept' | null>(null)
  const value = { ...draft, ...open }

  const type = (patch: Partial<D>) => setOpen((before) => ({ ...before, ...patch }))
  const set = async (patch: Partial<D>) => {
    const sent = { ...open, ...patch }
    setOpen(sent)
    const drafted = read({ ...draft, ...sent })
    if (drafted.kind === 'problem') return setProblem(drafted.what)
    setProblem(null)
    const edited = difference(fields, drafted.fields)
    if (Object.keys(edited).length > 0) {
      const answer = await apply(change(edited)).catch(() => null)
      if (answer?.kind !== 'applied') return setProblem('not-kept')
    }
    // What was typed meanwhile stays open.
    setOpen((now) => Object.fromEntries(Object.entries(now).filter(([key, one]) => sent[key as keyof D] !== one)) as Partial<D>)
  }
  return { value, problem, type, set: (patch: Partial<D>) => void set(patch) }
}

function difference<F extends object>(before: F, after: F): Partial<F> {
  const changed = Object.entries(after).filter(([key, one]) => JSON.stringify(one) !== JSON.stringify(before[key as keyof F]))
  return Object.fromEntries(changed) as Partial<F>
}
