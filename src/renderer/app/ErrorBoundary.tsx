import { Component, type ReactNode } from 'react'
import { m } from '@domain/messages/messages'
import { Button } from '@ui/Button'
import styles from './ErrorBoundary.module.css'

type Props = { children: ReactNode; /** Something else to show: going there starts afresh. */ resetKey?: string }
type State = { error: Error | null }

/** When a screen breaks: calm words, the way on, and the detail for whoever repairs it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidUpdate(before: Props) {
    if (this.state.error && before.resetKey !== this.props.resetKey) this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <div className={styles.page} role="alert">
        <h1 className={styles.title}>{m.shell.broken.title}</h1>
        <p className={styles.text}>{m.shell.broken.text}</p>
        <Button variant="fill" size="main" onClick={() => this.setState({ error: null })}>
          {m.shell.broken.again}
        </Button>
        <details className={styles.detail}>
          <summary>{m.shell.broken.detail}</summary>
          <pre>{error.stack ?? error.message}</pre>
        </details>
      </div>
    )
  }
}
