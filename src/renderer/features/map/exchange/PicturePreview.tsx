import { useEffect, useRef } from 'react'
import { m } from '@domain/messages/messages'
import styles from './PicturePreview.module.css'
import { type Drawn, svgFile } from './use-picture'

/** The very picture that would be saved, on a desk. The last one stays until the next is drawn. */
export function PicturePreview({ drawn }: { drawn: Drawn }) {
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    if (drawn.kind !== 'drawn' || !image.current) return
    const address = URL.createObjectURL(new Blob([svgFile(drawn.picture)], { type: 'image/svg+xml' }))
    image.current.src = address
    return () => URL.revokeObjectURL(address)
  }, [drawn])
  return (
    <div className={styles.desk}>
      {drawn.kind === 'failed' && <p className={styles.wait}>{m.outOfMap.notDrawn}</p>}
      {drawn.kind === 'drawing' && <p className={styles.wait}>{m.outOfMap.drawing}</p>}
      {drawn.kind === 'drawn' && (
        <img ref={image} className={styles.picture} width={drawn.picture.width} height={drawn.picture.height} alt={m.outOfMap.preview(drawn.picture.words)} />
      )}
      {drawn.kind === 'drawn' && drawn.picture.nameless > 0 && <p className={styles.note}>{m.outOfMap.nameless(drawn.picture.nameless)}</p>}
    </div>
  )
}
