import { useState } from 'react'
import type { SectionKind } from '@domain/plan/plan'
import { m } from '@domain/messages/messages'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { TextField } from '@ui/TextField'
import { skipSection } from './plan-actions'
import styles from './SkipSection.module.css'

/** Every section may wait, with or without a reason. */
export function SkipSection({ section }: { section: SectionKind }) {
  const skipped = useNotebook((book) => book.plan.sections[section].skipped)
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  if (skipped)
    return (
      <p className={styles.left}>
        {skipped.reason ? m.plan.leftBecause(skipped.reason) : m.plan.left}{' '}
        <Button variant="bare" className={styles.up} onClick={() => void skipSection(section, null)}>
          {m.plan.takeUp}
        </Button>
      </p>
    )
  if (!asking)
    return (
      <Button variant="bare" onClick={() => setAsking(true)}>
        {m.plan.leave}
      </Button>
    )
  return (
    <form
      className={styles.ask}
      onSubmit={(event) => {
        event.preventDefault()
        void skipSection(section, { reason: reason.trim().slice(0, 200) }).then(() => setAsking(false))
      }}
    >
      <div className={styles.why}>
        <TextField label={m.plan.leaveWhy} value={reason} onChange={setReason} serif inputRef={(input) => input?.focus()} />
      </div>
      <Button type="submit">{m.plan.leaveDo}</Button>
      <Button variant="bare" onClick={() => setAsking(false)}>
        {m.common.cancel}
      </Button>
    </form>
  )
}
