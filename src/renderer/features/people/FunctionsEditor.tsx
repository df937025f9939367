import { m } from '@domain/messages/messages'
import { type Direction, DIRECTIONS, type Supporter, SUPPORT_FUNCTIONS, type SupportFunction } from '@domain/people/supporter'
import { apply } from '@renderer/notebook/store'
import styles from './CellEditor.module.css'

type Props = { supporter: Supporter; onDone: (to: 'here' | 'away') => void }

/** The four functions and their directions, in a small sheet over the cell. Each choice counts at once. */
export function FunctionsEditor({ supporter, onDone }: Props) {
  const set = (fn: SupportFunction, value: string) =>
    void apply({ type: 'supporter/set-function', id: supporter.id, fn, direction: DIRECTIONS.find((each) => each === value) ?? null })
  return (
    <div
      className={styles.sheet}
      role="group"
      aria-label={m.people.edit(m.people.columns.functions, supporter.name)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onDone('away')
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        // In an open list Enter chooses and Escape closes it.
        if (event.currentTarget.querySelector('select:open')) return
        if (event.key !== 'Escape' && event.key !== 'Enter') return
        event.preventDefault()
        onDone('here')
      }}
    >
      {SUPPORT_FUNCTIONS.map((fn, i) => (
        <label key={fn} className={styles.function}>
          {m.vocabulary.functions[fn]}
          <select autoFocus={i === 0} className={styles.editor} value={supporter.functions[fn] ?? 'none'} onChange={(event) => set(fn, event.target.value)}>
            {(['none', ...DIRECTIONS] satisfies ('none' | Direction)[]).map((value) => (
              <option key={value} value={value}>
                {m.people.gives[value]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}
