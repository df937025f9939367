import { Plus } from 'lucide-react'
import { type Ref, useState } from 'react'
import { m } from '@domain/messages/messages'
import { LONGEST_TEXT } from '@domain/people/table-cells'
import { Button } from '@ui/Button'
import { TextField } from '@ui/TextField'
import { addPasted, addPerson, type GridContext } from './grid-actions'
import { usePeopleSession } from './people-session'
import styles from './PeopleScreen.module.css'

type Props = { context: GridContext; inputRef?: Ref<HTMLInputElement> }

/** A new row: one name at a time, or many pasted lines at once. */
export function AddPeople({ context, inputRef }: Props) {
  const columns = usePeopleSession((session) => session.columns)
  const [name, setName] = useState('')
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        addPerson(name)
        setName('')
      }}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain')
        // One line is only text, and goes into the field like any other.
        if (!/[\n\t]/.test(text.trim())) return
        event.preventDefault()
        addPasted(text, columns, context)
      }}
    >
      <TextField label={m.people.newRow} hideLabel placeholder={m.people.newRow} value={name} onChange={(value) => setName(value.slice(0, LONGEST_TEXT.name))} inputRef={inputRef} />
      <Button type="submit" icon={Plus}>
        {m.people.add}
      </Button>
    </form>
  )
}
