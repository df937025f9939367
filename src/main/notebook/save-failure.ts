// From the file system's error code to the reason a person is told.
import type { SaveFailure } from '@contract/notebook-answers'
import { ChangedOutside } from './changed-outside'
import { HeldElsewhere } from './with-lock'

const REASONS: Record<string, SaveFailure> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  ENOENT: 'folder-gone',
  ENOTDIR: 'folder-gone',
}

export function saveFailure(error: unknown): SaveFailure {
  if (error instanceof ChangedOutside) return 'changed-outside'
  if (error instanceof HeldElsewhere) return 'in-use'
  return REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? 'other'
}
