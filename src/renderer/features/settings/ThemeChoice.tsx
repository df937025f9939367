import { useId } from 'react'
import { m } from '@domain/messages/messages'
import type { Settings } from '@domain/settings'
import styles from './ThemeChoice.module.css'

const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark']

type Props = { value: Settings['theme']; onChange: (theme: Settings['theme']) => void }

/** Three small windows, each in its own paper and ink. */
export function ThemeChoice({ value, onChange }: Props) {
  const id = useId()
  return (
    <div role="radiogroup" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {m.settings.theme}
      </span>
      <div className={styles.themes}>
        {THEMES.map((theme) => (
          <label key={theme} className={styles.theme}>
            <input type="radio" name={id} className={styles.input} checked={value === theme} onChange={() => onChange(theme)} />
            <span className={styles.windows} aria-hidden>
              {theme !== 'dark' && <Window className={styles.light} />}
              {theme !== 'light' && <Window className={styles.dark} />}
            </span>
            <span className={styles.name}>{m.settings.themes[theme]}</span>
          </label>
        ))}
      </div>
    </div>
  )
}

function Window({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 84 56" preserveAspectRatio="none">
      <rect width="84" height="56" className={styles.sheet} />
      <rect width="18" height="56" className={styles.paper} />
      <path d="M5 12h8M5 18h8M5 24h8" className={styles.ink} />
      <rect x="4" y="31" width="10" height="5" rx="1" className={styles.accent} />
      <circle cx="51" cy="28" r="19" className={styles.circle} />
      <circle cx="51" cy="28" r="10" className={styles.circle} />
      <circle cx="51" cy="28" r="3" className={styles.me} />
    </svg>
  )
}
