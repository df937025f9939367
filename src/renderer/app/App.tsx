import { CSPProvider } from '@base-ui/react/csp-provider'
import { ErrorBoundary } from './ErrorBoundary'
import { LiveRegion } from './LiveRegion'
import { Opening } from './Opening'
import { useAppearance } from './use-appearance'

export function App() {
  useAppearance()
  return (
    // The policy refuses style elements made at run time.
    <CSPProvider disableStyleElements>
      <ErrorBoundary>
        <Opening />
      </ErrorBoundary>
      <LiveRegion />
    </CSPProvider>
  )
}
