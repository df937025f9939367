// Days by their dates: for who knows them, and for who does not drag.
import { useState } from 'react'
import type { Stretch } from '@domain/insight/buckets'
import { m } from '@domain/messages/messages'
import type { DayKey } from '@domain/time/day-key'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { TextField } from '@ui/TextField'
import styles from './DaysDialog.module.css'

const words = m.insights.days

type Props = { title: string; action: string; days: Stretch; onClose: () => void; onDays: (days: Stretch) => void }

export function DaysDialog({ title, action, days, onClose, onDays }: Props) {
  const [{ from, to }, setDays] = useState<{ from: string; to: string }>(days)
  const [tried, setTried] = useState(false)
  const wrong = from === '' || to === '' ? words.missing : from > to ? words.backwards : null
  return (
    <Dialog open title={title} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (wrong) return setTried(true)
          onDays({ from: from as DayKey, to: to as DayKey })
          onClose()
        }}
      >
        <TextField type="date" label={words.from} value={from} onChange={(value) => setDays({ from: value, to })} />
        <TextField type="date" label={words.to} value={to} onChange={(value) => setDays({ from, to: value })} error={tried && wrong ? wrong : undefined} />
        <Button type="submit" variant="fill" size="main">
          {action}
        </Button>
      </form>
    </Dialog>
  )
}
