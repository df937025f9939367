// The backups there are, asked of main when Settings opens and after each save.
import { useCallback, useEffect, useState } from 'react'
import type { BackupList } from '@contract/backup-answers'
import { m } from '@domain/messages/messages'
import { announce } from '@ui/announce'
import { showToast } from '@ui/toast'
import { api } from '@renderer/api'
import { useReplica } from '@renderer/notebook/store'

const say = (text: string) => {
  showToast({ text })
  announce(text)
}

export function useBackups() {
  const [list, setList] = useState<BackupList | null>(null)
  const savedAt = useReplica((replica) => (replica.save.kind === 'saved' ? replica.save.at : ''))
  const refresh = useCallback(async () => setList(await api.backups.list()), [])
  useEffect(() => {
    let gone = false
    void api.backups.list().then((now) => gone || setList(now))
    return () => {
      gone = true
    }
  }, [savedAt])

  const keepNow = async () => {
    const before = list?.items[0]?.name
    const now = await api.backups.keepNow()
    setList(now)
    if (!now.trouble) say(now.items[0]?.name === before ? m.backups.nothingNew : m.backups.keptNow)
  }
  const chooseFolder = async () => {
    const answer = await api.backups.chooseFolder()
    if (answer.kind === 'same') say(m.backups.sameFolder)
    if (answer.kind === 'failed') say(m.backups.notChosen(m.storage.failures[answer.why]))
    if (answer.kind !== 'chosen') return
    setList(answer.list)
    if (answer.list.second && !answer.list.trouble) say(m.backups.chosen(answer.list.second.path))
  }
  const forgetFolder = async () => {
    setList(await api.backups.forgetFolder())
    say(m.backups.forgotten)
  }
  return { list, refresh, keepNow, chooseFolder, forgetFolder }
}
