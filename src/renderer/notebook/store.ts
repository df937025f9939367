// The replica: what main last said, and the one way to ask for a change.
import { applyPatches, enablePatches, type Patch } from 'immer'
import { create } from 'zustand'
import type { Restored } from '@contract/backup-answers'
import type { Applied, HistoryNames, Mode, Opened, SaveFailure } from '@contract/notebook-answers'
import type { BackupName } from '@domain/backups/backup-name'
import type { Change } from '@domain/change'
import type { StepName } from '@domain/history'
import type { Notebook } from '@domain/notebook'
import { api } from '../api'

enablePatches()

export type SaveState =
  | { kind: 'nothing-yet' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'memory-only' }
  | { kind: 'failed'; why: SaveFailure; path: string }

type Replica = {
  /** Null until main has answered for the first time. */
  opened: Opened['kind'] | null
  /** The last answer that was not `ready`, for its screen. */
  trouble: Exclude<Opened, { kind: 'ready' }> | null
  mode: Mode
  notebook: Notebook | null
  revision: number
  history: HistoryNames
  save: SaveState
  /** The latest change that went through, for the undo toast. */
  lastStep: { step: StepName; revision: number; undone: boolean } | null
}

export const useReplica = create<Replica>(() => ({
  opened: null,
  trouble: null,
  mode: 'own',
  notebook: null,
  revision: 0,
  history: { undo: null, redo: null },
  save: { kind: 'nothing-yet' },
  lastStep: null,
}))

export function takeOpened(opened: Opened): void {
  if (opened.kind !== 'ready') {
    useReplica.setState({ opened: opened.kind, trouble: opened, notebook: null })
    return
  }
  useReplica.setState({
    opened: 'ready',
    trouble: null,
    mode: opened.mode,
    notebook: opened.notebook,
    revision: opened.revision,
    history: opened.history,
    save: opened.savedAt ? { kind: 'saved', at: opened.savedAt } : { kind: 'nothing-yet' },
    lastStep: null,
  })
}

async function takeApplied(asked: Promise<Applied>, undone: boolean): Promise<Applied> {
  const before = useReplica.getState().save
  useReplica.setState({ save: { kind: 'saving' } })
  const answer = await asked.catch((error: unknown) => {
    useReplica.setState({ save: before })
    throw error
  })
  if (answer.kind !== 'applied') {
    useReplica.setState({ save: before })
    return answer
  }
  const { notebook, revision } = useReplica.getState()
  // Answers arrive in order; one already taken (a second answer for the same write) has nothing new.
  if (notebook && answer.revision > revision)
    useReplica.setState({
      notebook: applyPatches(notebook, answer.patches as Patch[]),
      revision: answer.revision,
      history: answer.history,
      lastStep: answer.step ? { step: answer.step, revision: answer.revision, undone } : null,
    })
  useReplica.setState({ save: answer.saved })
  return answer
}

/** Asks main for a change. Resolves when it is safely on disk, or refused. */
export function apply(change: Change): Promise<Applied> {
  return takeApplied(api.notebook.apply(change), false)
}

export function undo(): Promise<Applied> {
  return takeApplied(api.notebook.undo(), true)
}

export function redo(): Promise<Applied> {
  return takeApplied(api.notebook.redo(), false)
}

/** Brings a backup back, as one step. What is not `applied` has changed nothing. */
export async function restore(name: BackupName): Promise<Restored> {
  const answer = await api.backups.restore(name)
  return answer.kind === 'unusable' || answer.kind === 'not-kept' ? answer : takeApplied(Promise.resolve(answer), false)
}

export function saveAgain(): Promise<Applied> {
  return takeApplied(api.notebook.saveAgain(), false)
}
