import { ArrowLeft } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { type GuidedStep, stepAfter } from '@domain/people/guided-add'
import { useAppInfo } from '@renderer/navigation/app-info'
import { Button } from '@ui/Button'
import { goOn } from './guided-actions'
import styles from './StepFoot.module.css'

type Props = { step: GuidedStep; onBack: () => void; skip?: { label: string; onSkip: () => void }; /** Going on is what is left to do here. */ main?: boolean }

/** Beneath every question: back, pass over this one, on to the next question. */
export function StepFoot({ step, onBack, skip, main = false }: Props) {
  const mac = useAppInfo(({ info }) => info?.platform === 'mac')
  return (
    <div className={styles.foot}>
      <Button variant="bare" icon={ArrowLeft} onClick={onBack}>
        {m.guided.back}
      </Button>
      {skip && (
        <Button variant="bare" onClick={skip.onSkip} aria-keyshortcuts="0">
          {skip.label}
          <kbd className={styles.key}>0</kbd>
        </Button>
      )}
      <span className={styles.on}>
        <kbd className={styles.key}>{mac ? '⌘ Return' : 'Ctrl Enter'}</kbd>
        <Button variant={main ? 'fill' : 'line'} size="main" onClick={() => void goOn(step)}>
          {stepAfter(step) === null ? m.guided.done : main ? m.guided.next : m.guided.skipQuestion}
        </Button>
      </span>
    </div>
  )
}
