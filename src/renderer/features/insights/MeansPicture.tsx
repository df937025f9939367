// A few means as a picture with its words. What draws it comes after everything above it is on the screen.
import { lazy, Suspense } from 'react'
import type { NamedMean } from './MeansChart'
import styles from './MeansPicture.module.css'
import { useSize } from './use-size'

const MeansChart = lazy(() => import('./MeansChart').then((module) => ({ default: module.MeansChart })))

/** Room kept for it until it is there, in rem. */
const HEIGHT = 9.375

export function MeansPicture({ label, means, note }: { label: string; means: readonly NamedMean[]; note: string }) {
  const [ref, { width, text }] = useSize<HTMLDivElement>()
  return (
    <>
      <div ref={ref} role="img" aria-label={label} className={styles.picture} style={{ minHeight: `${HEIGHT}rem` }}>
        {width > 0 && (
          <Suspense fallback={null}>
            <MeansChart means={means} width={width} text={text} />
          </Suspense>
        )}
      </div>
      <p className={styles.note}>{note}</p>
    </>
  )
}
