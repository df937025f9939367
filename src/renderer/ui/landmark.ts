// Where menus are put: within the place they belong to, so that nothing stands outside every landmark.
import type { RefObject } from 'react'

/** The `main` that is shown. The shell keeps it. */
export const landmark: RefObject<HTMLElement | null> = { current: null }
