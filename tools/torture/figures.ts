// What each part of the torture came to.
export type Figures = {
  what: string
  cases: number
  /** Acknowledged states that were not there any more. */
  lost: number
  /** Times the notebook could not be read. */
  unreadable: number
  note?: string
  /** What was wrong, case by case. */
  bad: string[]
  /** Not done, and why. */
  skipped?: string
}

export const isGood = (figures: Figures) => figures.lost === 0 && figures.unreadable === 0 && figures.bad.length === 0
