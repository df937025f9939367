// Where the import stands.
import type { DaylioRead } from '@domain/import/daylio'
import type { DaylioImport, DaylioMapping } from '@domain/import/daylio-import'

export const STEPS = ['found', 'moods', 'preview'] as const

type Step = (typeof STEPS)[number]

export type Stage =
  | { at: 'choose'; refusal: string | null }
  /** `plan` is as of entering the step found or preview. */
  | { at: Step; read: DaylioRead; mapping: DaylioMapping; plan: DaylioImport; failed: boolean }
  | { at: 'done'; entries: number; revision: number }
  | { at: 'undone' }
