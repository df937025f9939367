import { m } from '@domain/messages/messages'
import type { Settings } from '@domain/settings'
import { Checkbox } from '@ui/Checkbox'
import { Segmented } from '@ui/Segmented'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import styles from './Look.module.css'
import { Part } from './Part'
import { ThemeChoice } from './ThemeChoice'

const SCALES: readonly Settings['textScale'][] = [1, 1.15, 1.3, 1.5, 2]
const CONTRASTS = ['system', 'more'] as const

export function Look() {
  const settings = useNotebook((book) => book.settings)
  const set = (patch: Partial<Settings>) => void apply({ type: 'settings/edit', patch })
  return (
    <Part title={m.settings.look}>
      <ThemeChoice value={settings.theme} onChange={(theme) => set({ theme })} />
      <Segmented
        label={m.settings.contrast}
        value={settings.contrast}
        options={CONTRASTS.map((value) => ({ value, label: m.settings.contrasts[value] }))}
        onChange={(contrast) => set({ contrast })}
      />
      <div>
        <Segmented
          label={m.settings.textSize}
          value={String(settings.textScale)}
          options={SCALES.map((scale) => ({ value: String(scale), label: m.settings.percent(scale) }))}
          onChange={(value) => set({ textScale: SCALES.find((scale) => String(scale) === value) ?? 1 })}
        />
        <p className={styles.sample} aria-hidden>
          {m.settings.sample}
        </p>
      </div>
      <Checkbox
        label={m.settings.plainFace}
        hint={m.settings.plainFaceHint}
        checked={settings.plainFace}
        onChange={(plainFace) => set({ plainFace })}
      />
    </Part>
  )
}
