// The outline of each kind: circle, rounded square, hexagon, diamond, triangle. One drawing for marks, glyphs and the map.
import type { Kind } from '@domain/people/supporter'

type Corner = readonly [x: number, y: number]

/** Corners of a unit shape, pre-scaled so that all kinds look equally large, and how far each corner is cut. */
const SHAPES: Record<Exclude<Kind, 'family'>, { corners: readonly Corner[]; cut: number }> = {
  therapy: { corners: square(0.9), cut: 0.26 },
  peer: { corners: regular(6, 1.07, 0), cut: 0.16 },
  mentor: { corners: regular(4, 1.2, 0), cut: 0.23 },
  other: { corners: regular(3, 1.2, -90).map(([x, y]) => [x, y + 0.14]), cut: 0.24 },
}

function square(half: number): Corner[] {
  return [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ]
}

function regular(count: number, radius: number, from: number): Corner[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = ((from + (i * 360) / count) * Math.PI) / 180
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })
}

const round = (n: number) => Math.round(n * 100) / 100

/** SVG path of a kind's outline around (cx, cy); `r` is the radius of the equally large circle. */
export function kindPath(kind: Kind, cx: number, cy: number, r: number): string {
  if (kind === 'family') return `M${round(cx - r)} ${round(cy)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
  const { corners, cut } = SHAPES[kind]
  const at = (i: number): Corner => {
    const [x, y] = corners[(i + corners.length) % corners.length] ?? [0, 0]
    return [cx + x * r, cy + y * r]
  }
  const toward = (from: Corner, to: Corner) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    return `${round(from[0] + ((to[0] - from[0]) * cut * r) / length)} ${round(from[1] + ((to[1] - from[1]) * cut * r) / length)}`
  }
  return corners
    .map((_, i) => `${i === 0 ? 'M' : 'L'}${toward(at(i), at(i - 1))}Q${at(i).map(round).join(' ')} ${toward(at(i), at(i + 1))}`)
    .join('')
    .concat('Z')
}

/** The custom property of a kind's ink. `text` is the one that is safe for lettering. */
export function kindInk(kind: Kind, use: 'shape' | 'text' = 'shape'): string {
  return kind === 'peer' && use === 'text' ? 'var(--peer-text)' : `var(--${kind})`
}
