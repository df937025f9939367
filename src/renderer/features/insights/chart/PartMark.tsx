// What a part of the bars is filled with: the ink of its kind, or one of five textures that no eye confuses.
import { useId } from 'react'
import type { Part, Texture } from '@domain/insight/contact-parts'
import { KindMark } from '@ui/KindMark'
import { kindInk } from '@ui/kind-shapes'
import styles from './PartMark.module.css'

/** Where bars are too narrow for a texture: greys from dark to light, in the order of the stack. */
const GREYS: Record<Texture, string> = { solid: 'var(--ink)', hatched: 'var(--ink-3)', grey: 'var(--control)', lined: 'var(--hair-2)', hollow: 'var(--hair)' }

/** Value of `fill` for a part's bars. `id` is that of the drawing's textures; null for plain greys. */
export function partFill({ look }: Part, id: string | null): string {
  if ('kind' in look) return kindInk(look.kind)
  return id === null ? GREYS[look.texture] : `url(#${id}-${look.texture})`
}

/** The textures of a drawing, to be filled with. */
export function Textures({ id, parts }: { id: string; parts: readonly Part[] }) {
  const used = parts.flatMap(({ look }) => ('texture' in look ? look.texture : []))
  if (used.length === 0) return null
  return (
    <defs>
      {used.map((texture) => (
        <pattern key={texture} id={`${id}-${texture}`} width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" className={styles[`${texture}Ground`]} />
          <Lines texture={texture} />
        </pattern>
      ))}
    </defs>
  )
}

function Lines({ texture }: { texture: Texture }) {
  if (texture === 'hatched') return <path className={styles.lines} d="M-1 1l2-2M0 5l5-5M4 6l2-2" />
  if (texture === 'lined') return <path className={styles.lines} d="M0 2.5h5" />
  return null
}

/** Beside the name of a part. */
export function PartMark({ part, size, narrow }: { part: Part; size: number; /** As its bars are where they are narrow. */ narrow?: boolean }) {
  const id = useId()
  if ('kind' in part.look) return <KindMark kind={part.look.kind} size={size} />
  return (
    <svg width={`${size / 16}rem`} height={`${size / 16}rem`} viewBox="0 0 14 14" aria-hidden className={styles.mark}>
      <Textures id={id} parts={[part]} />
      <rect x="2" y="2" width="10" height="10" rx="1" fill={partFill(part, narrow ? null : id)} className={styles.edge} />
    </svg>
  )
}
