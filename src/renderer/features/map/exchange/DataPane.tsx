import { useState } from 'react'
import { Download } from 'lucide-react'
import type { Exported } from '@contract/contract'
import { CANNOT_CARRY, DATA_FORMATS, type DataOptions } from '@domain/exchange/data-options'
import { m } from '@domain/messages/messages'
import { NAMINGS } from '@domain/people/shown-name'
import { api } from '@renderer/api'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { Checkbox } from '@ui/Checkbox'
import { Segmented } from '@ui/Segmented'
import styles from './DataPane.module.css'
import { chooseData, useOut } from './out-session'

type Doing = { kind: 'idle' } | { kind: 'saving' } | { kind: 'done'; outcome: Exported; of: DataOptions }

const words = m.outOfMap
const FORMATS = DATA_FORMATS.map((value) => ({ value, label: words.dataFormats[value] }))
const NAMES = NAMINGS.map((value) => ({ value, label: words.names[value] }))

/** The map for other programs: what goes along, what stays here. */
export function DataPane() {
  const options = useOut((out) => out.data)
  const people = useNotebook((book) => Object.values(book.supporters).filter((s) => s.removedAt === null).length)
  const snapshots = useNotebook((book) => Object.keys(book.snapshots).length)
  const [doing, setDoing] = useState<Doing>({ kind: 'idle' })
  const easynwk = options.format === 'easynwk'
  const save = async () => {
    setDoing({ kind: 'saving' })
    const outcome = await api.data.save(options).catch((error: unknown): Exported => ({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }))
    setDoing(outcome.kind === 'cancelled' ? { kind: 'idle' } : { kind: 'done', outcome, of: options })
  }
  // What came of saving is said until something else would be saved.
  const outcome = doing.kind === 'done' && doing.of === options ? doing.outcome : null
  const along = [
    words.alongNames[options.names],
    ...words.alongAlways[options.format],
    ...(options.details ? [easynwk ? words.alongNotes : words.alongDetails] : []),
    ...(options.private && !easynwk ? [words.alongPrivate] : []),
    ...(easynwk && options.snapshots && snapshots > 0 ? [words.alongSnapshots(snapshots)] : []),
  ]
  const stays = [
    ...(options.details ? [] : [words.alongDetails]),
    ...(options.private || easynwk ? [] : [words.alongPrivate]),
    ...CANNOT_CARRY[options.format].map((what) => words.cannot[what]),
  ]
  return (
    <div className={styles.pane}>
      <div className={styles.choices}>
        <div>
          <Segmented label={words.format} value={options.format} options={FORMATS} onChange={(format) => chooseData({ format })} />
          <p className={styles.hint}>{words.dataHints[options.format]}</p>
        </div>
        <Segmented label={words.named} value={options.names} options={NAMES} onChange={(names) => chooseData({ names })} />
        <div role="group" aria-label={words.along}>
          <span className={styles.label} aria-hidden>
            {words.along}
          </span>
          <Checkbox label={words.details} hint={words.detailsHint} checked={options.details} onChange={(details) => chooseData({ details })} />
          {!easynwk && <Checkbox label={words.private} hint={words.privateHint} checked={options.private} onChange={(next) => chooseData({ private: next })} />}
          {easynwk && snapshots > 0 && <Checkbox label={words.withSnapshots} checked={options.snapshots} onChange={(next) => chooseData({ snapshots: next })} />}
        </div>
      </div>
      <div className={styles.told}>
        <h3 className={styles.heading}>{words.goes(people)}</h3>
        <ul className={styles.list}>
          {along.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
        <h3 className={styles.heading}>{words.staysHere}</h3>
        <ul className={`${styles.list} ${styles.stays}`}>
          {stays.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
        <div className={styles.actions}>
          <Button variant="fill" size="main" icon={Download} disabled={doing.kind === 'saving'} onClick={() => void save()}>
            {doing.kind === 'saving' ? words.saving : words.saveData[options.format]}
          </Button>
          <p className={styles.outcome} role="status">
            {outcome?.kind === 'saved' ? words.saved(outcome.path) : outcome?.kind === 'failed' ? words.failed(outcome.detail) : words.careData}
          </p>
        </div>
      </div>
    </div>
  )
}
