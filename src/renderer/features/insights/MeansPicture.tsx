// A few means as a picture with its words. It is drawn when it comes into view, and only then.
import { lazy, type RefObject, Suspense, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { MeansChart, NamedMean } from './MeansChart'
import styles from './MeansPicture.module.css'
import { useSize } from './use-size'

type Chart = typeof MeansChart
/** Once it is there it is shown directly: what is lazy comes a moment late, and paper does not wait. */
let arrived: Chart | null = null
const fetchChart = async () => {
  arrived = (await import('./MeansChart')).MeansChart
  return { default: arrived }
}
const LateChart = lazy(fetchChart)

export function MeansPicture({ label, means, note }: { label: string; means: readonly NamedMean[]; note: string }) {
  const [ref, { width, text }] = useSize<HTMLDivElement>()
  const near = useNear(ref)
  const Chart: Chart | typeof LateChart = arrived ?? LateChart
  return (
    <>
      <div ref={ref} role="img" aria-label={label} className={styles.picture}>
        {width > 0 && near && (
          <Suspense fallback={null}>
            <Chart means={means} width={width} text={text} />
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
  // It is at hand when the page is printed.
  useEffect(() => void requestIdleCallback(() => void fetchChart()), [])
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const watch = new IntersectionObserver((seen) => setNear(seen.some(({ isIntersecting }) => isIntersecting)), { rootMargin: '200px' })
    // On paper everything is in view.
    const forPaper = () => flushSync(() => setNear(true))
    watch.observe(element)
    window.addEventListener('beforeprint', forPaper)
    return () => {
      watch.disconnect()
      window.removeEventListener('beforeprint', forPaper)
    }
  }, [ref])
  return near
}
