// What is written about a version: what it is about, who went through it; and the ways back to it and away from it.
import { useState } from 'react'
import { RotateCcw, Trash2, X } from 'lucide-react'
import { m } from '@domain/messages/messages'
import type { PlanVersion } from '@domain/plan/plan-version'
import { now, today } from '@renderer/clock'
import { apply } from '@renderer/notebook/store'
import { announce } from '@ui/announce'
import { Button } from '@ui/Button'
import { formatDay } from '@ui/dates'
import { IconButton } from '@ui/IconButton'
import { Section } from '@ui/Section'
import { TextField } from '@ui/TextField'
import styles from './Versions.module.css'

const words = m.planVersions
const MOST_READINGS = 20

export function VersionAbout({ version }: { version: PlanVersion }) {
  const { id, readBy } = version
  const [note, setNote] = useState(version.note)
  const [who, setWho] = useState('')
  const put = (patch: Partial<Pick<PlanVersion, 'note' | 'readBy'>>) => void apply({ type: 'plan/edit-version', id, patch })
  const bringBack = async () => {
    const answer = await apply({ type: 'plan/bring-back', id, at: now() })
    if (answer.kind === 'applied') announce(words.broughtBack)
  }
  const read = (name: string) => {
    setWho('')
    if (name.trim() !== '' && readBy.length < MOST_READINGS) put({ readBy: [...readBy, { who: name.trim().slice(0, 200), on: today() }] })
  }
  return (
    <Section label={words.about(formatDay(version.day, 'long'))}>
      <div className={styles.about}>
        <TextField serif label={words.note} value={note} onChange={setNote} onCommit={(next) => put({ note: next.trim().slice(0, 200) })} />
        <div>
          <TextField label={words.readBy} hint={words.readByHint} value={who} onChange={setWho} onCommit={read} />
          <ul className={styles.readings}>
            {readBy.map((one, i) => (
              <li key={`${one.who} ${one.on} ${i}`}>
                {words.read(one.who, formatDay(one.on, 'long'))}
                <IconButton icon={X} label={words.removeReading(one.who)} onClick={() => put({ readBy: readBy.filter((_, at) => at !== i) })} />
              </li>
            ))}
          </ul>
        </div>
        <div className={styles.actions}>
          <Button icon={RotateCcw} onClick={() => void bringBack()}>
            {words.bringBack}
          </Button>
          <Button variant="bare" icon={Trash2} onClick={() => void apply({ type: 'plan/remove-version', id })}>
            {words.remove}
          </Button>
        </div>
      </div>
    </Section>
  )
}
