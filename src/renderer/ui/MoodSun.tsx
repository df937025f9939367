import type { Mood } from '@domain/journal/check-in'

/** Height of the sun over the horizon (y of its centre), by mood. */
const HEIGHT: Record<Mood, number> = { 1: 34, 2: 29, 3: 22, 4: 15, 5: 13 }
const HORIZON = 30
const R = 7

/** The sun is only drawn above the horizon: the part of its circle that shows. */
function sun(y: number): string {
  const below = HORIZON - 0.75 - y
  if (below >= R) return `M${28 - R} ${y}a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0Z`
  const half = Math.sqrt(R * R - below * below)
  return `M${28 - half} ${y + below}A${R} ${R} 0 ${below > 0 ? 1 : 0} 1 ${28 + half} ${y + below}`
}

function rays(y: number, mood: Mood): string {
  const angles = mood === 5 ? [0, 45, 90, 135, 180, 225, 270, 315] : mood === 4 ? [180, 225, 270, 315, 0] : []
  return angles
    .map((degrees) => {
      const [x, dy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
      return `M${(28 + 11 * x).toFixed(1)} ${(y + 11 * dy).toFixed(1)}L${(28 + 14 * x).toFixed(1)} ${(y + 14 * dy).toFixed(1)}`
    })
    .join('')
}

/** A sun over a horizon; no entry is a dotted line. Decorative: the word stands beside it. */
export function MoodSun({ mood, size = 56, filled }: { mood: Mood | null; size?: number; filled?: boolean }) {
  return (
    <svg width={`${size / 16}rem`} height={`${(size * 42) / 56 / 16}rem`} viewBox="0 -2 56 42" aria-hidden>
      <g fill="none" stroke="currentColor" strokeWidth={filled ? 2 : 1.5} strokeLinecap="round" strokeLinejoin="round">
        {mood === null ? (
          <path d="M6 30H50" strokeDasharray="0.1 4" />
        ) : (
          <>
            <path d={sun(HEIGHT[mood])} fill={filled ? 'currentColor' : 'none'} />
            <path d={rays(HEIGHT[mood], mood)} />
            <path d="M6 30H50" />
            {mood <= 2 && <path d="M12 34.5H44" strokeWidth={filled ? 1.5 : 1} />}
            {mood === 1 && <path d="M18 38.5H38" strokeWidth={filled ? 1.5 : 1} />}
          </>
        )}
      </g>
    </svg>
  )
}
