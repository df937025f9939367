import type { KeyboardEvent, Ref } from 'react'
import { Check } from 'lucide-react'
import { KindGlyph } from '@ui/KindGlyph'
import type { Choice } from './choices'
import styles from './ChoiceList.module.css'

type Props = { choices: readonly Choice[]; chosen: string | null; onPick: (choice: Choice) => void; labelledBy: string; ref?: Ref<HTMLDivElement> }

/** The answers as a short list: pressed, or chosen by their number. Up and down walk. */
export function ChoiceList({ choices, chosen, onPick, labelledBy, ref }: Props) {
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const at = buttons.findIndex((button) => button === document.activeElement)
    buttons[(at + by + buttons.length) % buttons.length]?.focus()
  }
  return (
    <div ref={ref} role="group" aria-labelledby={labelledBy} className={styles.list} onKeyDown={walk}>
      {choices.map((choice, i) => (
        <button key={choice.id} type="button" className={styles.choice} aria-pressed={choice.id === chosen} aria-keyshortcuts={String(i + 1)} onClick={() => onPick(choice)}>
          <kbd className={styles.key}>{i + 1}</kbd>
          {choice.kind && <KindGlyph kind={choice.kind} form="person" size={34} />}
          <span className={styles.words}>
            <span className={styles.label}>{choice.label}</span>
            {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
          </span>
          {choice.id === chosen && <Check className={styles.check} aria-hidden strokeWidth={2} />}
        </button>
      ))}
    </div>
  )
}
