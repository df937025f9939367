import { useEffect, useState } from 'react'
import type { OldBackups } from '@contract/passphrase-answers'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { loadPassphrase } from '@renderer/notebook/passphrase'
import { Dialog } from '@ui/Dialog'
import { AskStep } from './AskStep'
import { ConfirmStep } from './ConfirmStep'
import { KeyStep } from './KeyStep'
import { say } from './say'

/** For a first passphrase, another one, or another recovery key beside the same one. */
export type SealPurpose = 'set' | 'change' | 'recovery'

const words = m.passphrase
const TITLES: Record<SealPurpose, string> = { set: words.setTitle, change: words.changeTitle, recovery: words.recoveryTitle }
const DONE: Record<SealPurpose, string> = { set: words.setDone, change: words.changeDone, recovery: words.recoveryDone }

type Stage = { name: 'ask' } | { name: 'key' | 'confirm'; recoveryKey: string }

/** Ask, show the recovery key, have two groups of it typed; only then anything changes. */
export function SealDialog({ purpose, onClose }: { purpose: SealPurpose; onClose: () => void }) {
  const [stage, setStage] = useState<Stage>({ name: 'ask' })
  const [old, setOld] = useState<OldBackups>('seal-anew')
  // However it closes: what was prepared and not kept is forgotten.
  useEffect(() => () => void api.passphrase.giveUp(), [])

  /** Resolves to what went wrong, in words. */
  async function keep(): Promise<string> {
    const answer = await api.passphrase.keep(old)
    if (answer.kind === 'failed') return words.failed(m.storage.failures[answer.why])
    if (answer.kind !== 'done') return words.notSaved
    await loadPassphrase()
    say([DONE[purpose], answer.left > 0 ? words.left(answer.left) : '', answer.away === null ? '' : words.away(answer.away)].filter(Boolean).join(' '))
    onClose()
    return ''
  }

  const title = stage.name === 'ask' ? TITLES[purpose] : stage.name === 'key' ? words.key.title : words.confirm.title
  return (
    <Dialog open title={title} onClose={onClose}>
      {stage.name === 'ask' && <AskStep purpose={purpose} old={old} onOld={setOld} onClose={onClose} onPrepared={(recoveryKey) => setStage({ name: 'key', recoveryKey })} />}
      {stage.name === 'key' && <KeyStep recoveryKey={stage.recoveryKey} onDone={() => setStage({ ...stage, name: 'confirm' })} />}
      {stage.name === 'confirm' && <ConfirmStep recoveryKey={stage.recoveryKey} onBack={() => setStage({ ...stage, name: 'key' })} onKeep={keep} />}
    </Dialog>
  )
}
