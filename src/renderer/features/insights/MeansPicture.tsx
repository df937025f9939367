// A few means as a picture with its words. It is drawn when it comes into view, and only then.
import { lazy, type RefObject, Suspense, useEffect, useState } from 'react'
import type { NamedMean } from './MeansChart'
import styles from './MeansPicture.module.css'
import { useSize } from './use-size'

const MeansChart = lazy(() => import('./MeansChart').then((module) => ({ default: module.MeansChart })))

export function MeansPicture({ label, means, note }: { label: string; means: readonly NamedMean[]; note: string }) {
  const [ref, { width, text }] = useSize<HTMLDivElement>()
  const near = useNear(ref)
  return (
    <>
      <div ref={ref} role="img" aria-label={label} className={styles.picture}>
        {width > 0 && near && (
          <Suspense fallback={null}>
            <MeansChart means={means} width={width} text={text} />
          </Suspense>
        )}
      </div>
      <p className={styles.note}>{note}</p>
    </>
  )
}

/** Whether an element is in view, or nearly. */
function useNear(ref: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const watch = new IntersectionObserver((seen) => setNear(seen.some(({ isIntersecting }) => isIntersecting)), { rootMargin: '200px' })
    watch.observe(element)
    return () => watch.disconnect()
  }, [ref])
  return near
}
