import { lazy, Suspense, useEffect, useState } from 'react'
import { m } from '@domain/messages/messages'
import { announce } from '@ui/announce'
import { showToast } from '@ui/toast'
import { api } from '../api'
import { loadAppInfo } from '../navigation/app-info'
import { loadRemains, useDeleted } from '../notebook/deletion'
import { loadPassphrase } from '../notebook/passphrase'
import { takeOpened, useReplica } from '../notebook/store'
import { unfinished } from '../unfinished'
import { Shell } from './Shell'
import { DeletedScreen } from './trouble/DeletedScreen'
import { TroubleScreen } from './trouble/TroubleScreen'

// Most people never see it.
const LockScreen = lazy(() => import('./lock/LockScreen').then((it) => ({ default: it.LockScreen })))

async function open() {
  // Facts about the machine as well: dates on the first screen are written in its locale.
  const [opened] = await Promise.all([api.notebook.open(), loadAppInfo(), loadPassphrase()])
  await loadRemains()
  if (opened.kind !== 'ready') return takeOpened(opened)
  // The page had stopped, and main loaded it anew: it goes on where it was.
  const left = await api.notebook.takeUnfinished()
  if (left !== null) unfinished.takeUp(left)
  takeOpened(opened)
  if (left === null && !opened.recovered) return
  const text = left !== null ? m.shell.cameBack : m.storage.recovered(opened.recovered?.changes ?? 0, opened.recovered?.torn ?? false)
  showToast({ text })
  announce(text)
}

/** Opens the notebook, then shows it, or says calmly why it cannot. Until main answers: blank paper, nothing that flashes. */
export function Opening() {
  const opened = useReplica((replica) => replica.opened)
  const trouble = useReplica((replica) => replica.trouble)
  const [failure, setFailure] = useState<unknown>(null)
  const remains = useDeleted((deleted) => deleted.remains)
  useEffect(() => {
    open().catch(setFailure)
  }, [])
  if (failure) throw failure
  if (opened === null) return null
  if (remains) return <DeletedScreen remains={remains} onBegin={() => useDeleted.setState({ remains: null })} />
  if (trouble?.kind === 'locked')
    return (
      <Suspense>
        <LockScreen />
      </Suspense>
    )
  return trouble ? <TroubleScreen trouble={trouble} /> : <Shell />
}
