import { m } from '@domain/messages/messages'
import { sampleTie } from '@domain/network/map-legend-svg'
import { TIE_LINE } from '@domain/network/map-ink'
import { FORMS, QUALITIES, type Form, type Quality } from '@domain/people/supporter'
import { Moon } from '@ui/Moon'
import styles from './Legend.module.css'

const WIDTH = 38

function TieSample({ quality, arrow = false }: { quality: Quality; arrow?: boolean }) {
  const { line, heads } = sampleTie(WIDTH, quality === 'stressful', arrow)
  return (
    <svg width="2.5rem" height="1.25rem" viewBox={`-1 -10 ${WIDTH + 2} 20`} aria-hidden>
      <path d={line} className={styles.line} strokeWidth={TIE_LINE[quality].width} strokeDasharray={TIE_LINE[quality].dots ?? undefined} />
      {heads.map((d) => (
        <path key={d} d={d} className={styles.head} />
      ))}
    </svg>
  )
}

function FormSample({ form }: { form: Form }) {
  return (
    <svg width="1.625rem" height="1.25rem" viewBox="-13 -10 26 20" aria-hidden className={styles.form}>
      <circle r={form === 'group' ? 5 : 6} cy={form === 'place' ? -1 : 0} strokeWidth="1.4" />
      {form === 'group' && <circle r="8" strokeWidth="1" />}
      {form === 'place' && <path d="M-9 8.4H9" strokeWidth="1.2" />}
    </svg>
  )
}

function Ties() {
  return (
    <ul className={styles.left}>
      {QUALITIES.map((quality) => (
        <li key={quality}>
          <TieSample quality={quality} />
          {m.map.legend.ties[quality]}
        </li>
      ))}
      <li>
        <TieSample quality="ordinary" arrow />
        {m.map.legend.energy}
      </li>
    </ul>
  )
}

function Marks() {
  return (
    <ul className={styles.right}>
      {FORMS.map((form) => (
        <li key={form}>
          <FormSample form={form} />
          {m.map.legend.forms[form]}
        </li>
      ))}
      {[1, 0].map((phase) => (
        <li key={phase}>
          <span className={styles.moon}>
            <Moon phase={phase} size={15} />
          </span>
          {phase ? m.map.legend.moonFull : m.map.legend.moonOpen}
        </li>
      ))}
    </ul>
  )
}

/** What lines and marks mean: beside the circles where there is room, folded to a word where there is not. */
export function Legend() {
  return (
    <>
      <div className={styles.open} role="group" aria-label={m.map.legend.label}>
        <Ties />
        <Marks />
      </div>
      <details className={styles.folded}>
        <summary className={styles.summary}>{m.map.legend.label}</summary>
        <div className={styles.sheet}>
          <Ties />
          <Marks />
        </div>
      </details>
    </>
  )
}
