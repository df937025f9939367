import { useState } from 'react'
import { isNumberShaped } from '@domain/crisis/crisis-number'
import { m } from '@domain/messages/messages'
import { apply } from '@renderer/notebook/store'
import { announce } from '@ui/announce'
import { TextField } from '@ui/TextField'
import styles from './CrisisPart.module.css'

/** `known`: the country's own number, which stays beside it. */
export function OwnEmergency({ kept, known }: { kept: string; known: string | null }) {
  const [draft, setDraft] = useState<string | null>(null)
  const [unreadable, setUnreadable] = useState(false)
  const commit = (text: string) => {
    const number = text.trim()
    const wrong = number !== '' && !isNumberShaped(number)
    setUnreadable(wrong)
    if (wrong) announce(m.crisis.problem.unreadable)
    else if (number === kept) setDraft(null)
    else void apply({ type: 'crisis/set-emergency', number }).then(() => setDraft(null))
  }
  return (
    <div className={styles.emergency}>
      <TextField
        label={m.crisis.emergency}
        type="tel"
        value={draft ?? kept}
        onChange={(text) => setDraft(text.slice(0, 60))}
        onCommit={commit}
        hint={m.crisis.emergencyHint(known)}
        {...(unreadable ? { error: m.crisis.problem.unreadable } : {})}
      />
    </div>
  )
}
