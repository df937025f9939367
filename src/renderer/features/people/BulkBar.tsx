import { Map as MapIcon, X } from 'lucide-react'
import { useState } from 'react'
import { m } from '@domain/messages/messages'
import { type Column, COLUMNS, groupOf } from '@domain/people/people-table'
import { type ChoiceColumn, choicesOf, editorOf } from '@domain/people/table-cells'
import type { Supporter } from '@domain/people/supporter'
import { goTo } from '@renderer/navigation/place'
import { Button } from '@ui/Button'
import { IconButton } from '@ui/IconButton'
import { Select } from '@ui/Select'
import { TextField } from '@ui/TextField'
import styles from './BulkBar.module.css'
import { type GridContext, setCells, takeOff } from './grid-actions'
import { choosePeople, usePeopleSession } from './people-session'

const words = m.peopleGrid.bulk
/** What makes sense as the same for several: no names and no numbers of their own. */
const FOR_SEVERAL = COLUMNS.filter((column) => ['choice', 'days'].includes(editorOf(column)) || column === 'role' || column === 'hours' || column === 'where')

/** What can be done with everyone chosen: one value for all, the map, or off the map. Each is one step to undo. */
export function BulkBar({ people, notShown, context }: { people: readonly Supporter[]; notShown: number; context: GridContext }) {
  const shown = usePeopleSession((session) => session.columns)
  const [column, setColumn] = useState<Column>('circle')
  const [value, setValue] = useState<string | null>(null)
  const [first] = people
  if (!first) return null
  const ids = people.map(({ id }) => id)
  const offered = FOR_SEVERAL.filter((each) => groupOf(each) !== 'private' || shown.includes(each))
  const isChoice = editorOf(column) === 'choice'
  const choices = isChoice ? choicesOf({ ...first, resting: null }, column as ChoiceColumn) : []
  const text = value ?? choices[0]?.value ?? ''
  return (
    <form
      className={styles.bar}
      aria-label={words.name}
      onSubmit={(event) => {
        event.preventDefault()
        setCells({ ids, columns: [column] }, text, context)
      }}
    >
      <IconButton icon={X} label={words.clear} onClick={() => choosePeople([])} />
      <span className={styles.count} role="status">
        {m.peopleGrid.chosen(people.length, notShown)}
      </span>
      <div className={styles.what}>
        <Select<Column>
          label={words.what}
          hideLabel
          value={column}
          options={offered.map((each) => ({ value: each, label: m.people.columns[each] }))}
          onChange={(next) => {
            setColumn(next)
            setValue(null)
          }}
        />
      </div>
      <div className={styles.value}>
        {isChoice ? (
          <Select label={words.to} hideLabel value={text} options={choices} onChange={setValue} />
        ) : (
          <TextField label={words.to} hideLabel placeholder={editorOf(column) === 'days' ? words.days : words.text} value={text} onChange={setValue} />
        )}
      </div>
      <Button type="submit" variant="fill">
        {words.set}
      </Button>
      <span className={styles.end}>
        <Button variant="bare" icon={MapIcon} onClick={() => goTo('map', { kind: 'choose-supporters', ids })}>
          {words.show}
        </Button>
        <Button
          variant="bare"
          onClick={() => {
            choosePeople([])
            void takeOff(ids)
          }}
        >
          {words.remove}
        </Button>
      </span>
    </form>
  )
}
