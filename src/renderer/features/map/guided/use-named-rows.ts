// The list of names so far: those of the round on the map, and those just typed.
import { useMemo } from 'react'
import type { SupporterId } from '@domain/ids'
import { isSameName, likelyForm, type NameRead, readNames } from '@domain/people/name-list'
import { LARGEST_ROUND } from '@domain/people/guided-add'
import { now } from '@renderer/clock'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { newDraft } from './guided-actions'
import { addDrafts, dropDraft, editDraft, useGuidedSession } from './guided-session'

/** `kept`: already on the map. */
export type NamedRow = { id: SupporterId; name: string; role: string; kept: boolean }

/** What became of a typed or pasted text: names added, and those that look as if they were there already. */
export type Added = { added: NameRead[]; twice: NameRead[]; onMap: NameRead[]; tooMany: boolean }

export function useNamedRows() {
  const supporters = useNotebook((book) => book.supporters)
  const round = useNotebook((book) => book.guidedAdd)
  const drafts = useGuidedSession((session) => session.drafts)
  const rows = useMemo(() => {
    const ids = [...new Set([...(round?.ids ?? []), ...drafts.map(({ id }) => id)])]
    return ids.flatMap((id): NamedRow[] => {
      const s = supporters[id]
      if (s) return s.removedAt === null ? [{ id, name: s.name, role: s.role, kept: true }] : []
      const draft = drafts.find((each) => each.id === id)
      return draft ? [{ ...draft, kept: false }] : []
    })
  }, [supporters, round, drafts])

  const put = (reads: readonly NameRead[]) => addDrafts(reads.slice(0, LARGEST_ROUND - rows.length).map((read) => newDraft(read, likelyForm(read))))
  const add = (text: string): Added => {
    const said: Added = { added: [], twice: [], onMap: [], tooMany: false }
    const elsewhere = Object.values(supporters).filter((s) => s.removedAt === null && !rows.some(({ id }) => id === s.id))
    for (const read of readNames(text)) {
      if ([...rows, ...said.added].some(({ name }) => isSameName(name, read.name))) said.twice.push(read)
      else if (elsewhere.some(({ name }) => isSameName(name, read.name))) said.onMap.push(read)
      else said.added.push(read)
    }
    said.tooMany = rows.length + said.added.length > LARGEST_ROUND
    put(said.added)
    return said
  }
  const rename = (row: NamedRow, name: string) => {
    if (row.kept) void apply({ type: 'supporter/edit', id: row.id, patch: { name } })
    else editDraft(row.id, { name })
  }
  const takeOut = (row: NamedRow) => {
    dropDraft(row.id)
    if (row.kept) void apply({ type: 'supporter/remove', ids: [row.id], at: now() })
  }
  return { rows, add, put, rename, takeOut }
}
