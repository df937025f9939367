// The message catalogues. English is the shape every other language has to fill.
import * as en from './en/catalogue'

export type Catalogue = typeof en

/** The catalogue in use. */
export const m: Catalogue = en
