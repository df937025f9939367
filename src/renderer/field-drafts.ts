// Words in a field that is edited where it stands, from the first key until the field is left.
import { type RefObject, useEffect, useState } from 'react'
import { create } from 'zustand'
import { unfinished } from './unfinished'

/** By what the field is of. Forgotten once the words are on their way to main. */
const useDrafts = create<{ drafts: Readonly<Record<string, string>> }>(() => ({ drafts: {} }))
unfinished.keeps('fields', useDrafts, ['drafts'])

function forget(of: string): void {
  useDrafts.setState(({ drafts }) => {
    if (!(of in drafts)) return { drafts }
    const { [of]: _, ...others } = drafts
    return { drafts: others }
  })
}

type FieldDraft = [
  /** Null while nothing is being written. */
  draft: string | null,
  setDraft: (draft: string | null) => void,
  /** The draft is about to be kept: it still shows, but is not to come back. */
  handOver: () => void,
]

/** `of` names the field in the whole app. A draft left when the page stopped is there again, and the field has the focus: leaving it keeps the words, as ever. */
export function useFieldDraft(of: string, field: RefObject<HTMLTextAreaElement | HTMLInputElement | null>): FieldDraft {
  const [draft, setShown] = useState(() => useDrafts.getState().drafts[of] ?? null)
  const [cameBack] = useState(draft !== null)
  useEffect(() => {
    if (cameBack) field.current?.focus()
  }, [cameBack, field])
  useEffect(() => () => forget(of), [of])
  return [
    draft,
    (next) => {
      setShown(next)
      if (next === null) forget(of)
      else useDrafts.setState(({ drafts }) => ({ drafts: { ...drafts, [of]: next } }))
    },
    () => forget(of),
  ]
}
