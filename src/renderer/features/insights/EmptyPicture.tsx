// The chart before there is anything in it: the axes, a dotted line, bars to come.
import styles from './InsightsScreen.module.css'

const BARS = [14, 22, 10, 26, 18, 8, 24, 30, 20]

export function EmptyPicture() {
  return (
    <svg width="15rem" height="9rem" viewBox="0 0 240 144" aria-hidden>
      {[16, 44, 72].map((y) => (
        <line key={y} className={styles.pictureLine} x1="8" x2="232" y1={y} y2={y} />
      ))}
      <path className={styles.pictureMood} d="M16 56C40 40 52 62 76 60S112 30 136 34S176 48 196 30S220 22 226 24" />
      {BARS.map((height, i) => (
        <rect key={i} className={styles.pictureBar} x={16 + i * 24} y={136 - height} width="14" height={height} />
      ))}
      <line className={styles.pictureBase} x1="8" x2="232" y1="136.5" y2="136.5" />
    </svg>
  )
}
