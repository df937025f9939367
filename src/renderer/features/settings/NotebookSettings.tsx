import { useState } from 'react'
import { Check, Copy } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { announce } from '@ui/announce'
import { Button } from '@ui/Button'
import { showToast } from '@ui/toast'
import { api } from '@renderer/api'
import { useAppInfo } from '@renderer/navigation/app-info'
import { goTo } from '@renderer/navigation/place'
import { closeExample, openExample } from '@renderer/notebook/example'
import { usePassphrase } from '@renderer/notebook/passphrase'
import { useReplica } from '@renderer/notebook/store'
import styles from './NotebookSettings.module.css'
import { Part } from './Part'

const say = (text: string) => {
  showToast({ text })
  announce(text)
}

async function saveCopy() {
  const answer = await api.notebook.saveCopy()
  if (answer.kind === 'saved') say(m.settings.copySaved(answer.path))
  if (answer.kind === 'failed') say(m.settings.copyFailed(answer.detail))
}

export function NotebookSettings() {
  const path = useAppInfo((app) => app.info?.dataPath) ?? ''
  const example = useReplica((replica) => replica.mode === 'example')
  const sealed = usePassphrase(({ state }) => state?.isSet === true)
  const [copied, setCopied] = useState(false)
  const copyPath = async () => {
    await api.app.copy(path)
    setCopied(true)
    announce(m.settings.pathCopied)
  }
  return (
    <Part title={m.settings.notebook}>
      <div>
        <h3 className={styles.name}>{m.settings.path}</h3>
        <p className={styles.path}>{path}</p>
        <div className={styles.actions}>
          <Button icon={copied ? Check : Copy} onClick={() => void copyPath()}>
            {copied ? m.settings.pathCopied : m.settings.copyPath}
          </Button>
          {!example && <Button onClick={() => void saveCopy()}>{m.settings.saveCopy}</Button>}
        </div>
        <p className={styles.hint}>{example ? m.settings.exampleHint : sealed ? m.settings.saveCopyHintSealed : m.settings.saveCopyHint}</p>
      </div>
      <div>
        <h3 className={styles.name}>{m.settings.import}</h3>
        <p className={styles.hint}>{m.settings.importHint}</p>
        <div className={styles.actions}>
          <Button onClick={() => goTo('journal', { kind: 'import-daylio' })}>{m.settings.importDaylio}</Button>
          <Button onClick={() => goTo('map', { kind: 'bring-in-map' })}>{m.settings.bringInMap}</Button>
        </div>
      </div>
      <div>
        <h3 className={styles.name}>{m.settings.example}</h3>
        <p className={styles.hint}>{m.settings.exampleAbout}</p>
        <div className={styles.actions}>
          {example ? (
            <Button onClick={() => void closeExample()}>{m.settings.closeExample}</Button>
          ) : (
            <Button onClick={() => void openExample()}>{m.settings.openExample}</Button>
          )}
        </div>
      </div>
    </Part>
  )
}
