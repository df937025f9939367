import { type KeyboardEvent, type PointerEvent, useId } from 'react'
import { m } from '@domain/messages/messages'
import styles from './UrgeRuler.module.css'

type Props = {
  /** 0 none to 10; null = not said. */
  value: number | null
  onChange: (value: number | null) => void
  label: string
  hint?: string
}

const MAX = 10
const TICKS = Array.from({ length: 101 }, (_, i) => i)
const WHOLE = Array.from({ length: 11 }, (_, i) => i)
const percent = (value: number) => `${value * 10}%`

/** The graticule as a ruler. Arrows, Home, End and digits set it; Backspace or a second press takes it back to "not said". */
export function UrgeRuler({ value, onChange, label, hint }: Props) {
  const id = useId()
  const byKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step: Record<string, number | null> = {
      ArrowRight: value === null ? 1 : value + 1,
      ArrowUp: value === null ? 1 : value + 1,
      ArrowLeft: value === null ? 0 : value - 1,
      ArrowDown: value === null ? 0 : value - 1,
      PageUp: (value ?? 0) + 3,
      PageDown: (value ?? 0) - 3,
      Home: 0,
      End: MAX,
      Backspace: null,
      Delete: null,
    }
    const next = /^\d$/.test(event.key) ? Number(event.key) : step[event.key]
    if (next === undefined) return
    event.preventDefault()
    onChange(next === null ? null : Math.min(MAX, Math.max(0, next)))
  }
  const byPointer = (event: PointerEvent<HTMLDivElement>, pressed: boolean) => {
    const scale = event.currentTarget.querySelector('svg')?.getBoundingClientRect()
    if (!scale) return
    const next = Math.min(MAX, Math.max(0, Math.round(((event.clientX - scale.left) / scale.width) * MAX)))
    if (pressed && next === value) onChange(null)
    else if (next !== value) onChange(next)
  }
  return (
    <div>
      <div className={styles.head}>
        <span id={id} className={styles.label}>
          {label}
        </span>
        {value === null ? (
          hint && <span className={styles.hint}>{hint}</span>
        ) : (
          <button type="button" className={styles.clear} onClick={() => onChange(null)} aria-label={m.common.clear(label)}>
            {m.common.clearShort}
          </button>
        )}
      </div>
      <div
        role="slider"
        tabIndex={0}
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={MAX}
        aria-valuenow={value ?? 0}
        aria-valuetext={value === null ? m.common.notSaid : m.common.ofTen(value)}
        className={styles.ruler}
        onKeyDown={byKey}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          byPointer(event, true)
        }}
        onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && byPointer(event, false)}
      >
        <svg className={styles.scale} aria-hidden>
          <line x1="0" x2="100%" y1="24.5" y2="24.5" className={styles.base} />
          {TICKS.map((tick) => (
            <line
              key={tick}
              x1={percent(tick / 10)}
              x2={percent(tick / 10)}
              y1="24"
              y2={tick % 10 === 0 ? 10 : tick % 5 === 0 ? 17 : 20}
              className={tick % 10 === 0 ? styles.whole : styles.tick}
              data-on={(value !== null && tick / 10 <= value) || undefined}
            />
          ))}
          {value !== null && (
            <>
              <line x1="0" x2={percent(value)} y1="24.5" y2="24.5" className={styles.reach} />
              <svg x={percent(value)} overflow="visible">
                <path d="M0 24l-6-9V4h12v11z" className={styles.marker} />
              </svg>
            </>
          )}
        </svg>
        <div className={styles.numbers} aria-hidden>
          {WHOLE.map((whole) => (
            <span key={whole} style={{ left: percent(whole) }} data-on={whole === value || undefined}>
              {whole}
            </span>
          ))}
        </div>
      </div>
    </div>
  )
}
