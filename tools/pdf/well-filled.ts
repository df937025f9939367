// How well pages are filled: a plan should not run over more pages than it needs, nor leave one nearly white.
import type { Printed, PrintedPage, Tag } from './read-printed'

/** Of a page: how much of the height between its top and its foot lies above the last of its words; 1 is all. */
export function filled({ words, height }: PrintedPage): number {
  const upright = words.filter((each) => each.upright)
  const foot = Math.min(...upright.map(({ y }) => y))
  const last = Math.min(...upright.filter(({ y }) => y > foot + 2).map(({ y }) => y))
  return Number.isFinite(last) ? (height - last) / (height - foot) : 0
}

/** The first thing on a page, whatever groups it. */
function opening(tags: readonly Tag[]): string {
  const [first] = tags
  return first ? (first.role === 'Figure' || first.children.length === 0 ? first.role : opening(first.children)) : ''
}

/** Pages that end early though another follows, by number from 1. Before a figure any page may: it cannot be divided. */
export function thinPages({ pages }: Pick<Printed, 'pages'>, least: number): { page: number; filled: number }[] {
  return pages.flatMap((page, n) => {
    const next = pages[n + 1]
    const share = filled(page)
    return next && opening(next.tags) !== 'Figure' && share < least ? [{ page: n + 1, filled: Math.round(share * 100) / 100 }] : []
  })
}
