// Why a valid change cannot be applied to this notebook. An outcome, not an exception.

export const REFUSALS = [
  'supporter-missing',
  'supporter-exists',
  'tie-missing',
  'tie-exists',
  'move-missing',
  'move-exists',
  'name-missing',
  'snapshot-missing',
  'snapshot-exists',
  'entry-missing',
  'entry-exists',
  'entry-says-nothing',
  'item-missing',
  'item-exists',
  'item-not-for-section',
  'nobody-chosen',
  'line-without-number',
  'number-unreadable',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** What an applier answers: nothing when it applied, else the reason. */
export type ApplierResult = Refusal | undefined
