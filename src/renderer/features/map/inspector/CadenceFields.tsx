import { useState } from 'react'
import { m } from '@domain/messages/messages'
import type { Cadence } from '@domain/people/supporter'
import { Checkbox } from '@ui/Checkbox'
import { TextField } from '@ui/TextField'
import styles from './CadenceFields.module.css'
import rows from './rows.module.css'

const words = m.map.inspector.touch

/** Whole days in 1…most, or null for an empty or unusable field. */
function daysIn(text: string, most: number): number | null {
  const days = Math.round(Number(text))
  return text.trim() !== '' && Number.isFinite(days) && days >= 1 ? Math.min(most, days) : null
}

type Props = { cadence: Cadence | null; onChange: (cadence: Cadence | null) => void; onDone: () => void }

/** How often would be good: kept as soon as both numbers make sense together. */
export function CadenceFields({ cadence, onChange, onDone }: Props) {
  const [ideal, setIdeal] = useState(cadence ? String(cadence.idealDays) : '')
  const [longest, setLongest] = useState(cadence?.longestDays ? String(cadence.longestDays) : '')
  const keep = (paused = cadence?.paused ?? false) => {
    const idealDays = daysIn(ideal, 730)
    if (idealDays === null) return
    const asked = daysIn(longest, 1460)
    const next = { idealDays, longestDays: asked === null ? null : Math.max(asked, idealDays), paused }
    if (next.longestDays !== null) setLongest(String(next.longestDays))
    if (JSON.stringify(next) !== JSON.stringify(cadence)) onChange(next)
  }
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <TextField label={words.ideal} type="number" value={ideal} onChange={setIdeal} onCommit={() => keep()} />
        <TextField label={words.longest} type="number" value={longest} onChange={setLongest} onCommit={() => keep()} />
      </div>
      {cadence && <Checkbox label={words.pause} checked={cadence.paused} onChange={(paused) => keep(paused)} />}
      <div className={styles.ends}>
        {cadence && (
          <button
            type="button"
            className={rows.link}
            onClick={() => {
              onChange(null)
              onDone()
            }}
          >
            {words.drop}
          </button>
        )}
        <button type="button" className={rows.link} onClick={onDone}>
          {words.done}
        </button>
      </div>
    </div>
  )
}
