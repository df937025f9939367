import { useMemo } from 'react'
import { CRISIS_COUNTRIES } from '@domain/crisis/crisis-lines'
import { m } from '@domain/messages/messages'
import type { Settings } from '@domain/settings'
import { Segmented } from '@ui/Segmented'
import { Select } from '@ui/Select'
import { useAppInfo } from '@renderer/navigation/app-info'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Part } from './Part'
import styles from './Where.module.css'

const PAPERS = ['auto', 'A4', 'Letter'] as const
const WEEK_STARTS = ['monday', 'sunday', 'saturday'] as const
const AUTO = 'auto'

export function Where() {
  const settings = useNotebook((book) => book.settings)
  const info = useAppInfo((app) => app.info)
  const set = (patch: Partial<Settings>) => void apply({ type: 'settings/edit', patch })
  const countries = useMemo(() => {
    const names = new Intl.DisplayNames(info?.locale, { type: 'region' })
    const nameOf = (code: string) => names.of(code) ?? code
    const known = CRISIS_COUNTRIES.map((code) => ({ value: code, label: nameOf(code) })).sort((a, b) => a.label.localeCompare(b.label))
    return [{ value: AUTO, label: m.settings.countryAuto(info?.country ? nameOf(info.country) : null) }, ...known]
  }, [info])
  return (
    <Part title={m.settings.where}>
      <div className={styles.country}>
        <Select
          label={m.settings.country}
          value={settings.country ?? AUTO}
          options={countries}
          onChange={(country) => set({ country: country === AUTO ? null : country })}
        />
        <p className={styles.hint}>{m.settings.countryHint}</p>
      </div>
      <Segmented
        label={m.settings.paper}
        value={settings.paper}
        options={PAPERS.map((value) => ({ value, label: m.settings.papers[value] }))}
        onChange={(paper) => set({ paper })}
      />
      <Segmented
        label={m.settings.weekStart}
        value={settings.weekStart}
        options={WEEK_STARTS.map((value) => ({ value, label: m.settings.weekStarts[value] }))}
        onChange={(weekStart) => set({ weekStart })}
      />
    </Part>
  )
}
