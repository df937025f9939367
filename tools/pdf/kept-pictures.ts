// Where the pictures of pages are kept, and how large they are.
import { resolve } from 'node:path'

export const KEPT = resolve('tools/pdf/pictures')
/** Pixels of a point. */
export const KEPT_SCALE = 0.4
