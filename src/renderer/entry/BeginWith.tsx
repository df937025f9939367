import type { CheckInTemplate } from '@domain/journal/kept-shapes'
import { m } from '@domain/messages/messages'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Chip } from '@ui/Chip'
import styles from './BeginWith.module.css'

/** The person's templates, one press each, while the note is still empty. */
export function BeginWith({ onUse }: { onUse: (begin: Partial<Pick<CheckInTemplate, 'note' | 'feelings' | 'triggers'>>) => void }) {
  const templates = useNotebook((book) => book.templates)
  const all = Object.values(templates)
  if (all.length === 0) return null
  return (
    <div role="group" aria-label={m.setUp.useTemplate} className={styles.with}>
      <span className={styles.label} aria-hidden>
        {m.setUp.useTemplate}
      </span>
      {all.map(({ id, name, note, feelings, triggers }) => (
        <Chip key={id} label={name} pressed={false} onPress={() => onUse({ note, ...(feelings.length > 0 && { feelings }), ...(triggers.length > 0 && { triggers }) })} />
      ))}
    </div>
  )
}
