// How often with each kind: the figure, and a small bar for each week.
import { memo } from 'react'
import type { Stretch } from '@domain/insight/buckets'
import type { KindRate } from '@domain/insight/kind-rates'
import { m } from '@domain/messages/messages'
import { KindMark } from '@ui/KindMark'
import { kindInk } from '@ui/kind-shapes'
import { Section } from '@ui/Section'
import { decimal } from './numbers'
import { openEntries } from './open-entries'
import styles from './KindRows.module.css'

const WIDTH = 120
const HEIGHT = 26

export const KindRates = memo(function KindRates({ rates, stretch }: { stretch: Stretch; rates: readonly KindRate[] }) {
  const most = Math.max(1, ...rates.flatMap((rate) => rate.weeks))
  return (
    <Section label={m.insights.rates.heading}>
      <ul>
        {rates.map((rate) => (
          <li key={rate.kind} className={styles.row}>
            <div>
              <button type="button" className={styles.name} onClick={() => openEntries(stretch, `kind:${rate.kind}`)}>
                <KindMark kind={rate.kind} size={15} />
                {m.vocabulary.kindsShort[rate.kind]}
              </button>
              <p className={styles.figures}>{rate.lately === null ? decimal(rate.perWeek) : m.insights.rates.figures(decimal(rate.perWeek), decimal(rate.lately))}</p>
            </div>
            <Bars rate={rate} most={most} />
          </li>
        ))}
      </ul>
    </Section>
  )
})

function Bars({ rate, most }: { rate: KindRate; most: number }) {
  const { weeks } = rate
  const step = WIDTH / Math.max(8, weeks.length)
  const ink = kindInk(rate.kind)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.bars} aria-hidden preserveAspectRatio="none">
      <path d={weeks.map((n, i) => `M${WIDTH - (weeks.length - i) * step} ${HEIGHT - 1}v${-(n / most) * (HEIGHT - 2)}h${step * 0.7}V${HEIGHT - 1}z`).join('')} fill={ink} />
      <line x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} stroke={ink} strokeOpacity={0.5} />
    </svg>
  )
}
