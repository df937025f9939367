// A difference and its 95 % interval on a small ruler around "no difference".
import { m } from '@domain/messages/messages'
import type { Difference } from '@domain/insight/block-bootstrap'
import { decimal } from './numbers'
import { useSize } from './use-size'
import styles from './IntervalPicture.module.css'

type Props = Pick<Difference, 'difference' | 'low' | 'high'> & { clear: boolean; small?: boolean; digits: number }

const signed = (value: number) => (value > 0 ? `+${value}` : String(value).replace('-', '−'))

export function IntervalPicture({ difference, low, high, clear, small = false, digits }: Props) {
  const [ref, { width, text }] = useSize<HTMLDivElement>()
  // At least −1 to +1, so that small differences look small.
  const reach = Math.max(1, Math.ceil(Math.max(Math.abs(low), Math.abs(high)) * 2) / 2)
  const inset = small ? 6 : 6 + 8 * text
  const x = (value: number) => inset + ((value + reach) / (2 * reach)) * (width - 2 * inset)
  const y = small ? 10 : 12
  const height = small ? 20 : 16 + 18 * text
  return (
    <div ref={ref} className={styles.picture} role="img" aria-label={m.insights.finding.picture(decimal(difference, digits), decimal(low, digits), decimal(high, digits))}>
      {width > 0 && (
        <svg width={width} height={height} aria-hidden>
          <line className={styles.ruler} x1={2} x2={width - 2} y1={y} y2={y} />
          {[-reach, -reach / 2, reach / 2, reach].map((mark) => (
            <line key={mark} className={styles.ruler} x1={x(mark)} x2={x(mark)} y1={y - 3} y2={y + 3} />
          ))}
          <line className={styles.zero} x1={x(0)} x2={x(0)} y1={y - (small ? 6 : 9)} y2={y + (small ? 6 : 7)} />
          <line className={clear ? styles.clear : styles.unclear} x1={x(low)} x2={x(high)} y1={y} y2={y} />
          <circle className={clear ? styles.clearPoint : styles.unclearPoint} cx={x(difference)} cy={y} r={small ? 4 : 5.5} />
          {!small && (
            <>
              <text className={styles.words} x={x(-reach)} y={y + 18 * text} textAnchor="middle">
                {signed(-reach)}
              </text>
              <text className={styles.words} x={x(0)} y={y + 18 * text} textAnchor="middle">
                {m.insights.finding.noDifference}
              </text>
              <text className={styles.words} x={x(reach)} y={y + 18 * text} textAnchor="middle">
                {signed(reach)}
              </text>
            </>
          )}
        </svg>
      )}
    </div>
  )
}
