import { useEffect } from 'react'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { api } from '../api'
import { loadAppInfo } from '../navigation/app-info'
import { takeOpened, useReplica } from '../notebook/store'
import { ErrorBoundary } from './ErrorBoundary'
import { LiveRegion } from './LiveRegion'
import { Shell } from './Shell'
import { TroubleScreen } from './trouble/TroubleScreen'
import { useAppearance } from './use-appearance'

async function open() {
  // Facts about the machine first: dates on the first screen are written in its locale.
  const [opened] = await Promise.all([api.notebook.open(), loadAppInfo()])
  takeOpened(opened)
}

/** Opens the notebook, then shows it, or says calmly why it cannot. Until main answers: blank paper, nothing that flashes. */
export function App() {
  const opened = useReplica((replica) => replica.opened)
  const trouble = useReplica((replica) => replica.trouble)
  useAppearance()
  useEffect(() => void open(), [])
  return (
    <CSPProvider disableStyleElements>
      <ErrorBoundary>
        {opened === null ? null : trouble ? <TroubleScreen trouble={trouble} /> : <Shell />}
        <LiveRegion />
      </ErrorBoundary>
    </CSPProvider>
  )
}
