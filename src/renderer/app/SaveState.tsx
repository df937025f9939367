import { useState } from 'react'
import { m } from '@domain/messages/messages'
import { useAppInfo } from '../navigation/app-info'
import { saveAgain, type SaveState as State, useReplica } from '../notebook/store'
import styles from './SaveState.module.css'

function words(save: State, example: boolean, locale: string | undefined): string {
  if (example || save.kind === 'memory-only') return m.storage.nothingKept
  if (save.kind === 'saving') return m.storage.saving
  if (save.kind === 'nothing-yet') return m.storage.nothingYet
  if (save.kind === 'failed') return m.storage.notSaved(m.storage.failures[save.why])
  return m.storage.savedAt(new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(Date.parse(save.at)))
}

/** Always there, quiet while all is well; says plainly when it is not, and offers the one thing to do. */
export function SaveState() {
  const save = useReplica((replica) => replica.save)
  const example = useReplica((replica) => replica.mode === 'example')
  const locale = useAppInfo((app) => app.info?.locale)
  const [trying, setTrying] = useState(false)
  const failed = save.kind === 'failed' && !example
  return (
    <div className={styles.state} data-failed={failed || undefined} role={failed ? 'alert' : undefined} title={failed ? save.path : undefined}>
      <span>{words(save, example, locale)}</span>
      {(failed || trying) && (
        <button
          type="button"
          className={styles.again}
          disabled={trying}
          onClick={() => {
            setTrying(true)
            void saveAgain().finally(() => setTrying(false))
          }}
        >
          {m.storage.tryAgain}
        </button>
      )}
    </div>
  )
}
