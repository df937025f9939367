/** The brand's circles around an empty, dotted centre: the map is there, its middle cannot be seen. Decorative. */
export function TroublePicture() {
  return (
    <svg width="4.5rem" height="4.5rem" viewBox="0 0 72 72" aria-hidden>
      <g fill="none" stroke="currentColor" strokeLinecap="round" strokeWidth="1.4">
        <path d="M36 4A32 32 0 1 1 9.2 18.5" stroke="var(--hair-2)" />
        <path d="M36 18A18 18 0 1 0 52.4 28.6" stroke="var(--control)" />
        <circle cx="36" cy="36" r="7" strokeWidth="1.8" strokeDasharray="0.1 4.3" />
      </g>
    </svg>
  )
}
