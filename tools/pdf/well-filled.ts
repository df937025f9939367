// How well pages are filled: a plan should not run over more pages than it needs, nor leave one nearly white.
import type { Printed, PrintedPage, Tag } from './read-printed'

/** Of a page: how much of the height between its top and its foot lies above the last of its words; 1 is all. */
export function filled({ words, height }: PrintedPage): number {
  const upright = words.filter((each) => each.upright)
  const foot = Math.min(...upright.map(({ y }) => y))
  const last = Math.min(...upright.filter(({ y }) => y > foot + 2).map(({ y }) => y))
  return Number.isFinite(last) ? (height - last) / (height - foot) : 0
}

/** The roles of what stands on a page, in order, whatever groups it. */
const roles = (tags: readonly Tag[]): string[] => tags.flatMap((tag) => (tag.role === 'Figure' || tag.children.length === 0 ? [tag.role] : /^(?:H\d|P)$/.test(tag.role) ? [tag.role] : roles(tag.children)))

/** Whether a page begins with a figure, or with the heading of one and at most a line about it. */
function beginsWithFigure({ tags }: PrintedPage): boolean {
  const at = roles(tags).indexOf('Figure')
  return at === 0 || (at > 0 && at <= 2 && /^H\d$/.test(roles(tags)[0] ?? ''))
}

/** Pages that end early though another follows, by number from 1. Before a figure any page may: it cannot be divided. */
export function thinPages({ pages }: Pick<Printed, 'pages'>, least: number): { page: number; filled: number }[] {
  return pages.flatMap((page, n) => {
    const next = pages[n + 1]
    const share = filled(page)
    return next && !beginsWithFigure(next) && share < least ? [{ page: n + 1, filled: Math.round(share * 100) / 100 }] : []
  })
}
