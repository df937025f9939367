// Lines through points that never swing beyond them.

export type Point = { x: number; y: number }

const write = (n: number) => Math.round(n * 100) / 100

/**
 * A smooth path through points in order of `x`, monotone wherever they are: between two points it stays between
 * their heights. Cubic, with the slopes of M. Steffen, "A simple method for monotonic interpolation in one
 * dimension", Astronomy and Astrophysics 239 (1990). `back` draws the same curve from its end, as the lower edge
 * of a band that was begun with the upper one.
 */
export function smoothPath(points: readonly Point[], way: 'forth' | 'back' = 'forth'): string {
  const slopes = slopesOf(points)
  const start = points.at(way === 'forth' ? 0 : -1)
  if (!start) return ''
  let path = `${way === 'forth' ? 'M' : 'L'}${write(start.x)} ${write(start.y)}`
  const piece = (i: number, j: number) => {
    const [from, to] = [points[i] as Point, points[j] as Point]
    const third = (to.x - from.x) / 3
    path += `C${write(from.x + third)} ${write(from.y + third * (slopes[i] ?? 0))} ${write(to.x - third)} ${write(to.y - third * (slopes[j] ?? 0))} ${write(to.x)} ${write(to.y)}`
  }
  if (way === 'forth') for (let i = 1; i < points.length; i++) piece(i - 1, i)
  else for (let i = points.length - 1; i > 0; i--) piece(i, i - 1)
  return path
}

function slopesOf(points: readonly Point[]): number[] {
  const n = points.length
  const widths: number[] = []
  const rises: number[] = []
  for (let i = 1; i < n; i++) {
    const [a, b] = [points[i - 1] as Point, points[i] as Point]
    widths.push(b.x - a.x)
    rises.push((b.y - a.y) / (b.x - a.x))
  }
  if (n < 3) return points.map(() => rises[0] ?? 0)
  const slopes = points.map((_, i) => {
    const [before, after, w0, w1] = [rises[i - 1], rises[i], widths[i - 1], widths[i]]
    if (before === undefined || after === undefined || w0 === undefined || w1 === undefined) return 0
    const through = (before * w1 + after * w0) / (w0 + w1)
    return (Math.sign(before) + Math.sign(after)) * Math.min(Math.abs(before), Math.abs(after), 0.5 * Math.abs(through))
  })
  // The ends lean as their only neighbour lets them.
  slopes[0] = ((rises[0] ?? 0) * 3 - (slopes[1] ?? 0)) / 2
  slopes[n - 1] = ((rises[n - 2] ?? 0) * 3 - (slopes[n - 2] ?? 0)) / 2
  return slopes
}

/** Runs of points without a hole between them. */
export function runs<T>(all: readonly (T | null)[]): { from: number; run: T[] }[] {
  const found: { from: number; run: T[] }[] = []
  let open = false
  all.forEach((one, i) => {
    if (one === null) open = false
    else if (open) found.at(-1)?.run.push(one)
    else {
      found.push({ from: i, run: [one] })
      open = true
    }
  })
  return found
}

/** A dot as part of a path. */
export function dotPath({ x, y }: Point, r: number): string {
  return `M${write(x - r)} ${write(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
}
